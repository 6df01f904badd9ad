package stet.locate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers texts in the order in which they come: a hash table with open addressing, which makes no
 * object for an entry, as a source has as many forms as words where it is short.
 */
final class FormTable {

  private static final int FIRST = 128;

  private @Nullable String[] forms = new @Nullable String[FIRST];
  private int[] hashes = new int[FIRST];

  /** Numbers and 1 by hash; at most half of it is used. */
  private int[] slots = new int[2 * FIRST];

  private int size;

  /** The number of a form, a new one if it has none yet. */
  int put(String form) {
    int hash = form.hashCode();
    int slot = slot(form, hash);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (size == forms.length) {
      grow();
      slot = slot(form, hash);
    }
    forms[size] = form;
    hashes[size] = hash;
    slots[slot] = ++size;
    return size - 1;
  }

  private void grow() {
    forms = Arrays.copyOf(forms, size * 2);
    hashes = Arrays.copyOf(hashes, size * 2);
    slots = new int[size * 4];
    for (int n = 0; n < size; n++) {
      slots[slot(form(n), hashes[n])] = n + 1;
    }
  }

  private int slot(String form, int hash) {
    int mask = slots.length - 1;
    int slot = (hash ^ hash >>> 15) * 0x9E3779B1 >>> 12 & mask;
    while (slots[slot] != 0 && !is(slots[slot] - 1, form, hash)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean is(int number, String form, int hash) {
    return hashes[number] == hash && form.equals(forms[number]);
  }

  /** The number of a form, or -1. */
  int of(String form) {
    return slots[slot(form, form.hashCode())] - 1;
  }

  /** The form of a number. */
  String form(int number) {
    String form = forms[number];
    if (form == null) {
      throw new IndexOutOfBoundsException(number);
    }
    return form;
  }

  int size() {
    return size;
  }
}
