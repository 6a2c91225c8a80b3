package fr.livrestaka.domain.shared;

import java.util.List;

/** Input that breaks one rule or several; {@link #violations()} lists them in the order found. */
public final class InvalidInput extends Refusal {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /**
   * @param violations at least one
   */
  public InvalidInput(List<Violation> violations) {
    super(Kind.INVALID, "shared.invalid-input");
    if (violations.isEmpty()) throw new IllegalArgumentException("no violation");
    this.violations = List.copyOf(violations);
  }

  public InvalidInput(Violation violation) {
    this(List.of(violation));
  }

  public List<Violation> violations() {
    return violations;
  }

  @Override
  public String getMessage() {
    return code() + " " + violations.stream().map(v -> v.field() + ":" + v.code()).toList();
  }
}
