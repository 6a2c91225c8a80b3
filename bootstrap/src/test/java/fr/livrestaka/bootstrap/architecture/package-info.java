/**
 * The rules of the house, read aloud by the build: who may know whom, and the habits. Each rule has
 * a planted violation under {@code src/test/resources/planted/<rule>} that proves that it bites.
 */
package fr.livrestaka.bootstrap.architecture;
