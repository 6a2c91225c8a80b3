package fr.livrestaka.domain.payments.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** No order of the caller is paid in this session (contract A 5.2). */
public final class SessionOfAnother extends Refusal {
  private static final long serialVersionUID = 1L;

  public SessionOfAnother() {
    super(Kind.FORBIDDEN, "payments.session-of-another");
  }
}
