package fr.livrestaka.domain.messaging.requests;

/** From where a talk is asked for (contract C M13). */
public enum ConsultationSource {
  landing_page,
  client_space
}
