package fr.livrestaka.application.shared;

/** What somebody who listens is told of at once (contract C N6). Names are stored. */
public enum LiveKind {
  /** A new notice; its reference is the source of the notice. */
  NOTICE,
  /** What is unread may count otherwise now; without a reference. */
  UNREAD,
  /** An order changed; its reference is the order's id. */
  ORDER
}
