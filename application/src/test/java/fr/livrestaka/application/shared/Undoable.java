package fr.livrestaka.application.shared;

/** A double that can go back to what it held, as a database does when it rolls back. */
public interface Undoable {
  /** Goes back to what is held now. */
  Runnable undo();
}
