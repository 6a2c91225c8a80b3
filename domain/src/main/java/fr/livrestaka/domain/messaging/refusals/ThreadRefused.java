package fr.livrestaka.domain.messaging.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** What is asked of a thread or conversation makes no sense there. */
public final class ThreadRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private ThreadRefused(String code) {
    super(Kind.INVALID, code);
  }

  /** Only administrators have other threads than the one with the team. */
  public static ThreadRefused onlyWithTeam() {
    return new ThreadRefused("messaging.only-with-team");
  }

  /** Nobody is there to get an answer. */
  public static ThreadRefused nobodyToAnswer() {
    return new ThreadRefused("messaging.nobody-to-answer");
  }

  /** The message answered is not one of this conversation that the caller may see. */
  public static ThreadRefused badParent() {
    return new ThreadRefused("messaging.parent-unknown");
  }
}
