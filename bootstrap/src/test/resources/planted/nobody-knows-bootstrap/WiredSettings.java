package fr.livrestaka.bootstrap.planted;

public class WiredSettings {}
