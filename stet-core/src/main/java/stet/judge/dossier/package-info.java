/**
 * What only the whole dossier shows: cut sentences, dropped links, counts, other editions, garbled
 * names. Start with {@link stet.judge.dossier.DossierRules} and {@link
 * stet.judge.dossier.ContextRules}.
 */
@NullMarked
package stet.judge.dossier;

import org.jspecify.annotations.NullMarked;
