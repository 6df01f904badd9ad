package stet.models;

import java.text.Normalizer;

/**
 * Cuts a text into word pieces as the BERT "uncased" models were taught to read it: clean, lower
 * case, accents off, Chinese characters and punctuation each alone, and every word then cut
 * greedily into the longest pieces of the vocabulary ("##" before a piece that goes on).
 *
 * <p>Source: Devlin et al., BERT, 2018, tokenization.py, in the form of Hugging Face's
 * BertNormalizer and BertPreTokenizer; "cased" models keep case and accents. Unlike theirs, every
 * piece keeps its place in the text, in UTF-16 units; accents that stood as characters of their own
 * belong to the letter before. Time grows with the text up to the capacity, not with what lies
 * behind it.
 */
final class WordPieceTokenizer implements PieceTokenizer {
  private static final String UNKNOWN = "[UNK]";

  /** A longer word, in characters, is one unknown piece: the reference's limit. */
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;
  private final int unknown;
  private final boolean cased;

  WordPieceTokenizer(Vocabulary vocabulary) {
    this(vocabulary, false);
  }

  /**
   * @param cased whether the model tells capitals and accents: then nothing is folded
   */
  WordPieceTokenizer(Vocabulary vocabulary, boolean cased) {
    this.vocabulary = vocabulary;
    this.cased = cased;
    this.unknown = vocabulary.required(UNKNOWN);
  }

  @Override
  public int openingMark() {
    return vocabulary.required("[CLS]");
  }

  @Override
  public int closingMark() {
    return vocabulary.required("[SEP]");
  }

  @Override
  public WordPieces split(String text, int capacity) {
    WordPieces pieces = new WordPieces();
    Word word = new Word();
    int at = 0;
    while (at < text.length() && pieces.size() <= capacity) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (BertCharacters.isWhitespace(c)) {
        flush(word, pieces);
      } else if (!BertCharacters.isRemoved(c)) { // behind a soft hyphen the word goes on
        addFolded(c, at, next, word, pieces);
      }
      at = next;
    }
    flush(word, pieces);
    if (pieces.size() > capacity) {
      pieces.cutTo(capacity);
    }
    return pieces;
  }

  /** Takes one character of the text: decomposed, without its accents, in lower case. */
  private void addFolded(int c, int start, int end, Word word, WordPieces pieces) {
    if (c < 0x80 || (cased && !BertCharacters.isChinese(c))) {
      addCharacter(cased ? c : Character.toLowerCase(c), start, end, word, pieces);
      return;
    }
    String decomposed = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
    boolean alone = BertCharacters.isChinese(c);
    if (alone) {
      flush(word, pieces);
    }
    for (int k = 0; k < decomposed.length(); ) {
      int d = decomposed.codePointAt(k);
      k += Character.charCount(d);
      if (Character.getType(d) == Character.NON_SPACING_MARK) {
        word.extendTo(end);
      } else {
        addCharacter(Character.toLowerCase(d), start, end, word, pieces);
      }
    }
    if (alone) {
      flush(word, pieces);
    }
  }

  private void addCharacter(int c, int start, int end, Word word, WordPieces pieces) {
    boolean alone = BertCharacters.isPunctuation(c);
    if (alone) {
      flush(word, pieces);
    }
    word.add(c, start, end);
    if (alone) {
      flush(word, pieces);
    }
  }

  /** Cuts the collected word into pieces and forgets it. */
  private void flush(Word word, WordPieces pieces) {
    if (word.size == 0) {
      return;
    }
    int before = pieces.size();
    int from = 0;
    while (from < word.size && word.size <= LONGEST_WORD) {
      int to = longestPiece(word, from, pieces);
      if (to == from) {
        break;
      }
      from = to;
    }
    if (from < word.size) { // no way through: the whole word is unknown
      pieces.backTo(before);
      pieces.add(unknown, word.starts[0], word.end);
    }
    word.size = 0;
  }

  /**
   * Adds the longest piece that begins at from; returns where it ends, or from if there is none.
   */
  private int longestPiece(Word word, int from, WordPieces pieces) {
    String prefix = from == 0 ? "" : "##";
    int most = Math.min(word.size, from + vocabulary.longest() - prefix.length());
    for (int to = most; to > from; to--) {
      int id = vocabulary.id(prefix + new String(word.characters, from, to - from));
      if (id >= 0) {
        pieces.add(id, word.starts[from], word.ends[to - 1]);
        return to;
      }
    }
    return from;
  }

  /** The word that is being collected, already folded; characters with their places in the text. */
  private static final class Word {
    final int[] characters = new int[LONGEST_WORD];
    final int[] starts = new int[LONGEST_WORD];
    final int[] ends = new int[LONGEST_WORD];
    int end;
    int size;

    void add(int c, int from, int to) {
      if (size < LONGEST_WORD) {
        characters[size] = c;
        starts[size] = from;
        ends[size] = to;
      }
      end = to;
      size++;
    }

    /** An accent of its own belongs to the letter before it. */
    void extendTo(int to) {
      if (size > 0) {
        end = to;
        if (size <= LONGEST_WORD) {
          ends[size - 1] = to;
        }
      }
    }
  }
}
