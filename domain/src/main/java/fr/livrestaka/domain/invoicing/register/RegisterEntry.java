package fr.livrestaka.domain.invoicing.register;

/**
 * One entry of the register of the books (decision 36): what a row said after it was made, changed,
 * or found at the take-over. Each is bound to the one before, so that none can be changed, taken
 * out or put in unseen.
 *
 * @param position counted from 1, without a gap
 * @param content facts of the row, {@link RegisteredRow#text}
 * @param hash binds all that to the entry before; lower-case hex
 */
public record RegisterEntry(long position, String document, String content, String hash) {
  static RegisterEntry of(RegisterHead before, String document, String content) {
    String text = document + "\n" + content;
    return new RegisterEntry(
        before.position() + 1, document, content, Seal.ofText(before.hash(), text).hash());
  }

  /** Whether it is what was entered next. */
  public boolean follows(RegisterHead before) {
    return equals(of(before, document, content));
  }

  /** Where the register stands after it. */
  public RegisterHead head() {
    return new RegisterHead(position, hash);
  }
}
