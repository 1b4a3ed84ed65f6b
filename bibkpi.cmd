@echo off
rem Starts bibkpi on Windows: builds it on first use or when its sources are newer, then runs it. Needs a JDK 17 and Maven.
setlocal
set "HOME_DIR=%~dp0"
rem In the unpacked archive the jar lies beside this file, and Java is enough.
set "JAR=%HOME_DIR%bibkpi.jar"
if exist "%JAR%" goto start
set "JAR=%HOME_DIR%target\bibkpi.jar"
if exist "%JAR%" (
  powershell -NoProfile -Command "$built = (Get-Item '%JAR%').LastWriteTime; if (Get-ChildItem '%HOME_DIR%src\main', '%HOME_DIR%pom.xml' -Recurse -File | Where-Object { $_.LastWriteTime -gt $built }) { exit 1 }" || del "%JAR%"
)
if not exist "%JAR%" (
  echo building bibkpi ^(once^) ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -B -q -Dmaven.test.skip=true -Dpackaging.skip=true package 1>&2 || (popd & exit /b 1)
  popd
)
:start
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java") else (set "JAVA=java")
"%JAVA%" -XX:+UseSerialGC %BIBKPI_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
