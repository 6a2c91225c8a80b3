package fr.livrestaka.domain.messaging.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** A thread or conversation does not allow what the caller wants to do in it. */
public final class ThreadRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private ThreadRefused(String code) {
    super(Kind.INVALID, code);
  }

  /** Only administrators have other threads than the one with the team. */
  public static ThreadRefused onlyWithTeam() {
    return new ThreadRefused("messaging.only-with-team");
  }

  /** Nobody is there who could receive an answer. */
  public static ThreadRefused nobodyToAnswer() {
    return new ThreadRefused("messaging.nobody-to-answer");
  }

  /** The message that is answered is not in this conversation, or the caller may not see it. */
  public static ThreadRefused badParent() {
    return new ThreadRefused("messaging.parent-unknown");
  }
}
