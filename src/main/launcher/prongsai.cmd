@echo off
rem Runs Prongsai with settings that make short runs quick, in a window that can show Thai.
chcp 65001 >nul
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:SharedArchiveFile="%~dp0prongsai.jsa" -jar "%~dp0prongsai.jar" %*
