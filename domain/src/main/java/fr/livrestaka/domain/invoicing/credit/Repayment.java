package fr.livrestaka.domain.invoicing.credit;

import fr.livrestaka.domain.invoicing.PaidBy;
import java.time.Instant;

/** Money that went back already when a credit note was issued for it. */
public record Repayment(Instant at, PaidBy by) {}
