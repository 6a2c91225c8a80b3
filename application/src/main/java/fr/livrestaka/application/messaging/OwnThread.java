package fr.livrestaka.application.messaging;

/** All that an account wrote and got, as one thread with the team (contract C M4). */
public record OwnThread(LastMessage last, int unread, int total) {}
