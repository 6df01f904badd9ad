/**
 * Whose words the source says they are, set beside whom the article names. Start with {@link
 * stet.judge.voice.VoiceJudge}.
 */
@NullMarked
package stet.judge.voice;

import org.jspecify.annotations.NullMarked;
