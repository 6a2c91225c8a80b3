package fr.livrestaka.mail.orders;

public class SomeTemplate {}
