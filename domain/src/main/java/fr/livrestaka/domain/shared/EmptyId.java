package fr.livrestaka.domain.shared;

/** An identifier that names nothing, because it has no visible character; nothing can bear it. */
public final class EmptyId extends Refusal {
  private static final long serialVersionUID = 1L;

  private EmptyId() {
    super(Kind.NOT_FOUND, "shared.empty-id");
  }

  /**
   * @throws EmptyId where the text is empty or blank
   */
  public static void check(String value) {
    if (value.isBlank()) throw new EmptyId();
  }
}
