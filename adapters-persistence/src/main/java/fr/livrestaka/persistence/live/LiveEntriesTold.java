package fr.livrestaka.persistence.live;

/** Published in this process once something to be told is committed, so that nobody waits. */
public enum LiveEntriesTold {
  COMMITTED
}
