package fr.livrestaka.application.shared.port;

/** Makes ids of new rows: UUID version 7 in lower-case text, so that they insert in order. */
public interface IdGenerator {
  String next();
}
