@echo off
setlocal
set "HANLP_ROOT="
set "HERE=%~dp0"
set "JAVA=%HERE%runtime\bin\java.exe"
if not exist "%JAVA%" set "JAVA=java.exe"
rem The code page stays as it is: Java writes in the console's own, be it 936 (GBK) or 65001 (UTF-8).
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED ^
 --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true "-Djava.util.logging.config.file=%HERE%lib\logging.properties" ^
 "-Dtigang.samples=%HERE%samples" -cp "%HERE%lib\*" org.tigang.app.Main %*
exit /b %ERRORLEVEL%
