/**
 * Figures of the business: month by month, and what a client spent in a year (contract B §7).
 *
 * <p>A {@link fr.livrestaka.domain.statistics.Period} is a month or a year in the time of Paris.
 * {@link fr.livrestaka.domain.statistics.MonthlyFigures} holds what a month brought, and works out
 * means and rates; {@link fr.livrestaka.domain.statistics.Change} compares two months.
 *
 * <pre>{@code
 * Period november = Period.of(YearMonth.of(2026, 11));
 * BigDecimal rise = new Change(BigDecimal.valueOf(12), BigDecimal.valueOf(10)).percent();  // 20.0
 * }</pre>
 */
package fr.livrestaka.domain.statistics;
