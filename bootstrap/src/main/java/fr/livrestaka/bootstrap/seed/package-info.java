/** What the first start puts into an empty database; its texts are in {@code /seed}. */
package fr.livrestaka.bootstrap.seed;
