package fr.livrestaka.rest.shared.upload;

/** The form is broken, or its sender has gone. */
final class UnreadableForm extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableForm(Throwable cause) {
    super("unreadable form", cause, false, false);
  }
}
