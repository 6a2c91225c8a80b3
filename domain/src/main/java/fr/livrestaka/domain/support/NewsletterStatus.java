package fr.livrestaka.domain.support;

/** How far a newsletter subscription is, as stored. */
public enum NewsletterStatus {
  PENDING,
  CONFIRMED,
  UNSUBSCRIBED
}
