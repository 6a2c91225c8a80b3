package fr.livrestaka.application.messaging;

/** All messages that an account wrote and received, as one thread with the team (contract C M4). */
public record OwnThread(LastMessage last, int unread, int total) {}
