package fr.livrestaka.persistence.outbox;

/** Published in this process once events are committed, so that their delivery need not wait. */
public enum EventsRecorded {
  COMMITTED
}
