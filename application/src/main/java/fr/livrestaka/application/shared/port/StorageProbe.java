package fr.livrestaka.application.shared.port;

/** Looks whether what the program keeps besides the database can be written. */
public interface StorageProbe {
  boolean isWritable();
}
