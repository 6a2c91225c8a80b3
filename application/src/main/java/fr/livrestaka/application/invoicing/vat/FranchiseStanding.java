package fr.livrestaka.application.invoicing.vat;

import fr.livrestaka.domain.invoicing.parties.FranchiseLaw;
import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How near the seller is to the end of the franchise (CGI art. 293 B).
 *
 * @param turnover of the calendar year so far, VAT excluded
 * @param taxedFrom the first day on which VAT is due by what was sold so far; empty as long as no
 *     threshold is crossed
 */
public record FranchiseStanding(
    int year,
    Money turnover,
    FranchiseLaw law,
    FranchiseLaw.Level level,
    Optional<LocalDate> taxedFrom) {}
