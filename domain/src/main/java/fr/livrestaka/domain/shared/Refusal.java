package fr.livrestaka.domain.shared;

import java.util.Map;

/**
 * A request that the rules refuse. Subclasses name the reason; {@link #code()} is the stable name
 * that adapters show and translate, {@link #arguments()} the values its text needs. Costs no stack
 * trace, since a refusal is an answer and not a fault.
 */
public abstract class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What sort of refusal it is, whatever the way in (HTTP or other). */
  public enum Kind {
    /** The input itself is wrong. */
    INVALID,
    /** Nobody, or nobody valid, is asking. */
    UNAUTHENTICATED,
    /** The caller may not do that. */
    FORBIDDEN,
    /** No such thing, or none that the caller may know of. */
    NOT_FOUND,
    /** The present state does not allow it. */
    CONFLICT,
    /** More bytes than allowed. */
    TOO_LARGE,
    /** There is no room for it now, whoever sends it. */
    NO_ROOM,
    /** Too many calls in too short a time. */
    TOO_MANY,
    /** A service behind us (payment, mail) failed. */
    UPSTREAM_FAILED
  }

  private final Kind kind;
  private final String code;
  private final transient Map<String, Object> arguments;

  /**
   * @param code {@code <area>.<reason>}, lower case with hyphens, for example {@code
   *     accounts.email-taken}
   * @param arguments values that the text of the refusal names; no personal data
   */
  protected Refusal(Kind kind, String code, Map<String, Object> arguments) {
    super(code + (arguments.isEmpty() ? "" : " " + arguments), null, false, false);
    this.kind = kind;
    this.code = code;
    this.arguments = Map.copyOf(arguments);
  }

  protected Refusal(Kind kind, String code) {
    this(kind, code, Map.of());
  }

  public final Kind kind() {
    return kind;
  }

  public final String code() {
    return code;
  }

  public final Map<String, Object> arguments() {
    return arguments;
  }
}
