package fr.livrestaka.domain.invoicing.ereporting;

/** Kinds of sales that services to consumers can be (TT-81, rule G1.68). */
public enum ReportCategory {
  /** Services that are taxed. */
  TPS1,
  /** What bears no VAT in France. */
  TNT1
}
