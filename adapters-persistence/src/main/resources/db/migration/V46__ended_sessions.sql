-- Sessions that their owners have ended, each until it would have died of age.
CREATE TABLE `ended_sessions` (
  `session` VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `diesAt` DATETIME(3) NOT NULL,
  PRIMARY KEY (`session`),
  KEY `ended_sessions_diesAt_idx` (`diesAt`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
