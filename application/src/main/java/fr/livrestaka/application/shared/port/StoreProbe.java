package fr.livrestaka.application.shared.port;

/** Asks the database whether it answers. */
public interface StoreProbe {
  boolean answers();
}
