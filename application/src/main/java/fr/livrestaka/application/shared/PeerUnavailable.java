package fr.livrestaka.application.shared;

/**
 * An exception that a port throws where the service behind it (a mail server) cannot be reached,
 * does not answer, or says that it is not ready. That is nobody's fault but the service's: the
 * relay asks it again every few seconds with one delivery, and hands out all that wait as soon as
 * it answers.
 */
public interface PeerUnavailable {}
