package fr.livrestaka.domain.orders.estimates;

/** What became of an estimate, as stored and sent. */
public enum EstimateStatus {
  /** The author has it and has not answered yet. */
  SENT,
  ACCEPTED,
  DECLINED,
  /** Not answered in time. */
  EXPIRED,
  /** Another one has taken its place. */
  REPLACED
}
