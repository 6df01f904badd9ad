/**
 * What Stet can say of a quotation and of a statement: {@link stet.judge.Wording}, {@link
 * stet.judge.Voice}, {@link stet.judge.Flag}, {@link stet.judge.Statement}, each with its evidence.
 * How it comes to say so lies in the rooms beside, in the order of the work: {@code words} (the
 * tables), {@code compare}, {@code sense}, {@code place}, {@code voice}, {@code dossier}, {@code
 * quotation}, where {@link stet.judge.quotation.Judge} puts it together, and {@code statement}.
 */
@NullMarked
package stet.judge;

import org.jspecify.annotations.NullMarked;
