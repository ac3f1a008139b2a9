<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AccessCell</name>
    <message>
        <source>Ask for it</source>
        <translation>Anfordern</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>Show what is running: %1</source>
        <translation>Laufendes anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>AddRecipient</name>
    <message>
        <source>Paste a public key: age1…</source>
        <translation>Öffentlichen Schlüssel einfügen: age1…</translation>
    </message>
    <message>
        <source>Public key to add</source>
        <translation>Neuer öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>Wessen Schlüssel ist das?</translation>
    </message>
    <message>
        <source>Name for the key</source>
        <translation>Name für den Schlüssel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>AddressBookDialogs</name>
    <message>
        <source>%1 is taken out of the address book. What was encrypted to this key can still be opened with it.</source>
        <translation>%1 wird aus dem Adressbuch entfernt. Was für diesen Schlüssel verschlüsselt wurde, lässt sich weiterhin damit öffnen.</translation>
    </message>
    <message>
        <source>Choose a file of public keys</source>
        <translation>Datei mit öffentlichen Schlüsseln wählen</translation>
    </message>
    <message>
        <source>Remove from the address book?</source>
        <translation>Aus dem Adressbuch entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>AlgorithmBar</name>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Computed by: %1</source>
        <translation>Berechnet von: %1</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>All algorithms and drivers</source>
        <translation>Alle Algorithmen und Treiber</translation>
    </message>
</context>
<context>
    <name>AlgorithmChoiceDelegate</name>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>AlgorithmDetailsPane</name>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
    <message>
        <source>How the name is built</source>
        <translation>Wie der Name gebildet ist</translation>
    </message>
    <message>
        <source>This driver is built of:</source>
        <translation>Dieser Treiber besteht aus:</translation>
    </message>
    <message>
        <source>What the kernel says</source>
        <translation>Was der Kernel sagt</translation>
    </message>
    <message>
        <source>Copy as in /proc/crypto</source>
        <translation>Wie in /proc/crypto kopieren</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>AlgorithmPopup</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>No algorithm or driver has this in its name.</source>
        <translation>Kein Algorithmus oder Treiber enthält dies im Namen.</translation>
    </message>
</context>
<context>
    <name>AlgorithmSummary</name>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Erste Wahl</translation>
    </message>
    <message>
        <source>Hash with this driver</source>
        <translation>Mit diesem Treiber hashen</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Gegenprobe</translation>
    </message>
    <message>
        <source>Compare what the drivers of this name and OpenSSL compute</source>
        <translation>Vergleichen, was die Treiber dieses Namens und OpenSSL berechnen</translation>
    </message>
</context>
<context>
    <name>AlgorithmTable</name>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
</context>
<context>
    <name>Algorithms</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Kernel only</source>
        <translation>Nur Kernel</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>Treiber %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>the driver that this name gets</source>
        <translation>der Treiber, den dieser Name erhält</translation>
    </message>
    <message>
        <source>It is not loaded yet.</source>
        <translation>Noch nicht geladen.</translation>
    </message>
    <message>
        <source>Files are hashed by hashes only; this is of another type.</source>
        <translation>Dateien werden nur mit Hashfunktionen gehasht; dies ist ein anderer Typ.</translation>
    </message>
    <message>
        <source>The kernel does not give this driver to this program. The System page says what restricts it.</source>
        <translation>Der Kernel gibt diesem Programm diesen Treiber nicht. Die Seite „System“ zeigt, was ihn einschränkt.</translation>
    </message>
    <message>
        <source>The kernel&apos;s hash interface is missing or blocked. The System page says why.</source>
        <translation>Die Hash-Schnittstelle des Kernels fehlt oder ist gesperrt. Die Seite „System“ zeigt, warum.</translation>
    </message>
    <message>
        <source>It is internal: only other drivers may use it.</source>
        <translation>Intern: Nur andere Treiber dürfen dies verwenden.</translation>
    </message>
    <message>
        <source>Programs cannot reach this type.</source>
        <translation>Programme können diesen Typ nicht erreichen.</translation>
    </message>
    <message>
        <source>%1 appeared: %2</source>
        <translation>%1 hinzugekommen: %2</translation>
    </message>
    <message>
        <source>%1 disappeared: %2</source>
        <translation>%1 verschwunden: %2</translation>
    </message>
    <message>
        <source>There is no /proc/crypto: this kernel was built without its crypto interface, or a container hides it. The System page says more.</source>
        <translation>Es gibt kein /proc/crypto: Dieser Kernel wurde ohne Krypto-Schnittstelle gebaut, oder ein Container verbirgt sie. Die Seite „System“ zeigt mehr.</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Digests and keyed digests: shash, ahash</source>
        <translation>Hashwerte, auch mit Schlüssel: shash, ahash</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Symmetric encryption: skcipher, lskcipher</source>
        <translation>Symmetrische Verschlüsselung: skcipher, lskcipher</translation>
    </message>
    <message>
        <source>AEAD</source>
        <translation>AEAD</translation>
    </message>
    <message>
        <source>Encryption that also notices changes: aead</source>
        <translation>Verschlüsselung, die auch Änderungen bemerkt: aead</translation>
    </message>
    <message>
        <source>RNG</source>
        <translation>RNG</translation>
    </message>
    <message>
        <source>Random number generators: rng</source>
        <translation>Zufallsgeneratoren: rng</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Block ciphers, compression, public keys and the rest</source>
        <translation>Blockchiffren, Kompression, öffentliche Schlüssel und der Rest</translation>
    </message>
    <message>
        <source>This program can use it: the kernel answered</source>
        <translation>Dieses Programm kann dies verwenden: Der Kernel hat geantwortet</translation>
    </message>
    <message>
        <source>The kernel has it and refuses it to this program</source>
        <translation>Der Kernel hat dies und verweigert es diesem Programm</translation>
    </message>
    <message>
        <source>The kernel&apos;s interface for its type is missing or blocked</source>
        <translation>Die Schnittstelle des Kernels für diesen Typ fehlt oder ist gesperrt</translation>
    </message>
    <message>
        <source>A type that the kernel never offers to programs</source>
        <translation>Ein Typ, den der Kernel Programmen nie anbietet</translation>
    </message>
    <message>
        <source>%1 is %2 times as fast as the first choice</source>
        <translation>%1 ist %2-mal so schnell wie die erste Wahl</translation>
    </message>
    <message>
        <source>1 driver</source>
        <translation>1 Treiber</translation>
    </message>
    <message>
        <source>%1 drivers</source>
        <translation>%1 Treiber</translation>
    </message>
</context>
<context>
    <name>AlgorithmsPage</name>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Name, driver or module</source>
        <translation>Name, Treiber oder Modul</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>BenchmarkDialogs</name>
    <message>
        <source>Open results that were saved as JSON</source>
        <translation>Als JSON gespeicherte Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Ergebnisse (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Name of this run</source>
        <translation>Name dieser Messung</translation>
    </message>
    <message>
        <source>Delete this run?</source>
        <translation>Diese Messung löschen?</translation>
    </message>
    <message>
        <source>The results of “%1” will be gone.</source>
        <translation>Die Ergebnisse von „%1“ gehen verloren.</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>How fast each driver is, beside the others and OpenSSL</source>
        <translation>Wie schnell jeder Treiber ist, neben den anderen und OpenSSL</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Save the results as JSON or CSV</source>
        <translation>Ergebnisse als JSON oder CSV speichern</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG</source>
        <translation>Diagramm als PNG oder SVG speichern</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Press Measure: each driver gets messages of each size, one after another, as a program would send them. Results stay here until you delete them.</source>
        <translation>Drücken Sie „Messen“: Jeder Treiber bekommt Nachrichten jeder Größe, eine nach der anderen, wie ein Programm sie senden würde. Die Ergebnisse bleiben hier, bis Sie sie löschen.</translation>
    </message>
</context>
<context>
    <name>BenchmarkRun</name>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>1 processor</source>
        <translation>1 Prozessor</translation>
    </message>
    <message>
        <source>%1 processors</source>
        <translation>%1 Prozessoren</translation>
    </message>
    <message>
        <source>no frequency governor</source>
        <translation>kein Frequenz-Governor</translation>
    </message>
    <message>
        <source>governor %1</source>
        <translation>Governor %1</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>decrypting</source>
        <translation>Entschlüsseln</translation>
    </message>
</context>
<context>
    <name>BuilderDialog</name>
    <message>
        <source>Compose a name</source>
        <translation>Namen zusammensetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird angefragt …</translation>
    </message>
    <message>
        <source>Ask the kernel for it</source>
        <translation>Beim Kernel anfragen</translation>
    </message>
</context>
<context>
    <name>BuilderForm</name>
    <message>
        <source>The kernel builds algorithms of others when it is asked for such a name. Choose the parts, or type it.</source>
        <translation>Der Kernel baut Algorithmen aus anderen zusammen, wenn er nach einem solchen Namen gefragt wird. Wählen Sie die Teile oder geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>BytesForm</name>
    <message>
        <source>Character %1 is no hexadecimal digit: use 0 to 9 and a to f.</source>
        <translation>Zeichen %1 ist keine hexadezimale Ziffer: Verwenden Sie 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>There are %1 digits: a byte has two, so one is missing.</source>
        <translation>Es sind %1 Ziffern: Ein Byte hat zwei, also fehlt eine.</translation>
    </message>
    <message>
        <source>The base64 is cut off: its characters come in fours, filled up with =.</source>
        <translation>Das Base64 ist abgeschnitten: Die Zeichen kommen in Vierergruppen, aufgefüllt mit =.</translation>
    </message>
    <message>
        <source>This is no base64: it has letters, digits, + and /, and at its end at most two =.</source>
        <translation>Das ist kein Base64: Es hat Buchstaben, Ziffern, + und / und am Ende höchstens zwei =.</translation>
    </message>
    <message>
        <source>These are more than %1, the most that this field takes.</source>
        <translation>Das ist mehr als %1, mehr nimmt dieses Feld nicht an.</translation>
    </message>
</context>
<context>
    <name>BytesInput</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>File for: %1</source>
        <translation>Datei für: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Random: %1</source>
        <translation>Zufällig: %1</translation>
    </message>
    <message>
        <source>Form of: %1</source>
        <translation>Form: %1</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>Asking the kernel for %1; this may take a minute…</source>
        <translation>Der Kernel wird nach %1 gefragt; das kann eine Minute dauern …</translation>
    </message>
    <message>
        <source>A tick marks the driver that a name gets. Enter shows its details, Ctrl+C copies the row.</source>
        <translation>Ein Häkchen markiert den Treiber, den ein Name bekommt. Die Eingabetaste zeigt seine Details, Strg+C kopiert die Zeile.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Künftig</translation>
    </message>
</context>
<context>
    <name>CharacterChips</name>
    <message>
        <source>a–z</source>
        <translation>a–z</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>!?#…</source>
        <translation>!?#…</translation>
    </message>
    <message>
        <source>No lookalikes</source>
        <translation>Nichts Verwechselbares</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Dotted: the run that it is compared with.</source>
        <translation>Gepunktet: die Messung, mit der verglichen wird.</translation>
    </message>
    <message>
        <source>Dashed: the run that it is compared with.</source>
        <translation>Gestrichelt: die Messung, mit der verglichen wird.</translation>
    </message>
</context>
<context>
    <name>ChartChoices</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>Nachrichtengröße</translation>
    </message>
    <message>
        <source>Number of threads</source>
        <translation>Anzahl der Threads</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>%1, runs from %2 to %3</source>
        <translation>%1, Messungen von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>%1 thread</source>
        <translation>%1 Thread</translation>
    </message>
    <message>
        <source>bytes a message</source>
        <translation>Bytes je Nachricht</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Save the report as text or JSON</source>
        <translation>Bericht als Text oder JSON speichern</translation>
    </message>
    <message>
        <source>Test vectors…</source>
        <translation>Testvektoren …</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Diesen Rechner prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Listed files</source>
        <translation>Aufgeführte Dateien</translation>
    </message>
</context>
<context>
    <name>CheckQuestion</name>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CheckTitle</name>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut überprüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CheckVerdict</name>
    <message>
        <source>%1 OK</source>
        <translation>%1 OK</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 unlesbar</translation>
    </message>
    <message>
        <source>%1 not computed</source>
        <translation>%1 nicht berechnet</translation>
    </message>
    <message>
        <source>%1 malformed</source>
        <translation>%1 fehlerhaft</translation>
    </message>
    <message>
        <source>%1 not checked</source>
        <translation>%1 nicht geprüft</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>Checksums: %1</source>
        <translation>Prüfsummen: %1</translation>
    </message>
    <message>
        <source>The file is intact</source>
        <translation>Die Datei ist unversehrt</translation>
    </message>
    <message>
        <source>All %1 files are intact</source>
        <translation>Alle %1 Dateien sind unversehrt</translation>
    </message>
    <message>
        <source>Stopped: the file was not checked</source>
        <translation>Angehalten: Die Datei wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files was not checked</source>
        <translation>Angehalten: %1 von %2 Dateien wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were not checked</source>
        <translation>Angehalten: %1 von %2 Dateien wurden nicht geprüft</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
    <message>
        <source>%1 of %2 files is missing</source>
        <translation>%1 von %2 Dateien fehlt</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing</source>
        <translation>%1 von %2 Dateien fehlen</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be read</source>
        <translation>Nicht lesbar: %1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Not every checksum of the file could be computed</source>
        <translation>Nicht jede Prüfsumme der Datei konnte berechnet werden</translation>
    </message>
    <message>
        <source>Not every checksum of %1 of %2 files could be computed</source>
        <translation>Bei %1 von %2 Dateien konnte nicht jede Prüfsumme berechnet werden</translation>
    </message>
    <message>
        <source>%1 line could not be understood</source>
        <translation>%1 Zeile ist unverständlich</translation>
    </message>
    <message>
        <source>%1 lines could not be understood</source>
        <translation>%1 Zeilen sind unverständlich</translation>
    </message>
    <message>
        <source>%1 file was left out, the rest is intact</source>
        <translation>%1 Datei wurde ausgelassen, der Rest ist unversehrt</translation>
    </message>
    <message>
        <source>%1 files were left out, the rest is intact</source>
        <translation>%1 Dateien wurden ausgelassen, der Rest ist unversehrt</translation>
    </message>
    <message>
        <source>The file differs from its checksum</source>
        <translation>Die Datei weicht von ihrer Prüfsumme ab</translation>
    </message>
    <message>
        <source>%1 of %2 files differs</source>
        <translation>%1 von %2 Dateien weicht ab</translation>
    </message>
    <message>
        <source>%1 of %2 files differ</source>
        <translation>%1 von %2 Dateien weichen ab</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 files</source>
        <translation>Prüfung: %1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Nichts wurde geprüft</translation>
    </message>
</context>
<context>
    <name>CheckedLineDelegate</name>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>Zeile %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message>
        <source>Drivers</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>None of the drivers came to this.</source>
        <translation>Kein Treiber kam zu diesem Ergebnis.</translation>
    </message>
</context>
<context>
    <name>ChecksSwitch</name>
    <message>
        <source>Outcomes shown</source>
        <translation>Angezeigte Ergebnisse</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Differ %1</source>
        <translation>Abweichend %1</translation>
    </message>
    <message>
        <source>Agree %1</source>
        <translation>Übereinstimmend %1</translation>
    </message>
    <message>
        <source>Not compared %1</source>
        <translation>Nicht verglichen %1</translation>
    </message>
</context>
<context>
    <name>ChipGroup</name>
    <message>
        <source>%1 %L2</source>
        <translation>%1 %L2</translation>
    </message>
</context>
<context>
    <name>Cipher</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 bytes: two keys of the same size, which must differ</source>
        <translation>%1 Bytes: zwei gleich große Schlüssel, die verschieden sein müssen</translation>
    </message>
    <message>
        <source>%1 bytes, of which the last %2 are a salt for the nonce</source>
        <translation>%1 Bytes, davon die letzten %2 ein Salt für die Nonce</translation>
    </message>
    <message>
        <source>%1 bytes, of which the last 16 are a key for the tweak</source>
        <translation>%1 Bytes, davon die letzten 16 ein Schlüssel für den Tweak</translation>
    </message>
    <message>
        <source>%1 bytes to encrypt, and another key to authenticate</source>
        <translation>%1 Bytes zum Verschlüsseln und ein weiterer Schlüssel zum Authentifizieren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 bytes that nobody can guess: random ones</source>
        <translation>%1 Bytes, die niemand erraten kann: zufällige</translation>
    </message>
    <message>
        <source>%1 bytes: a nonce, never twice under one key</source>
        <translation>%1 Bytes: eine Nonce, nie zweimal mit demselben Schlüssel</translation>
    </message>
    <message>
        <source>%1 bytes: the first value of the counter</source>
        <translation>%1 Bytes: der erste Wert des Zählers</translation>
    </message>
    <message>
        <source>%1 bytes: where the message is, such as a sector&apos;s number</source>
        <translation>%1 Bytes: wo die Nachricht steht, etwa die Nummer eines Sektors</translation>
    </message>
    <message>
        <source>%1 bytes: L - 1, a nonce of 15 - L bytes, zeros</source>
        <translation>%1 Bytes: L - 1, eine Nonce von 15 - L Bytes, Nullen</translation>
    </message>
    <message>
        <source>%1 bytes: a 4-byte block counter, a 12-byte nonce</source>
        <translation>%1 Bytes: ein Blockzähler von 4 Bytes, eine Nonce von 12 Bytes</translation>
    </message>
    <message>
        <source>%1 bytes: a 24-byte nonce, an 8-byte block counter</source>
        <translation>%1 Bytes: eine Nonce von 24 Bytes, ein Blockzähler von 8 Bytes</translation>
    </message>
    <message>
        <source>whole blocks of %1 bytes</source>
        <translation>ganze Blöcke von %1 Bytes</translation>
    </message>
    <message>
        <source>%1 bytes or more</source>
        <translation>%1 Bytes oder mehr</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>beliebige Größe</translation>
    </message>
    <message>
        <source>any size, may be empty</source>
        <translation>beliebige Größe, darf leer sein</translation>
    </message>
    <message>
        <source>, the last %1 being the IV</source>
        <translation>, die letzten %1 sind der IV</translation>
    </message>
    <message>
        <source>4, 8 or 12 to 16</source>
        <translation>4, 8 oder 12 bis 16</translation>
    </message>
    <message>
        <source>%1 bytes; longer is safer</source>
        <translation>%1 Bytes; länger ist sicherer</translation>
    </message>
    <message>
        <source>Each block is encrypted by itself, so equal blocks stay visibly equal. For learning and for building other modes, never for messages.</source>
        <translation>Jeder Block wird für sich verschlüsselt, daher bleiben gleiche Blöcke sichtbar gleich. Zum Lernen und als Baustein anderer Betriebsarten, nie für Nachrichten.</translation>
    </message>
    <message>
        <source>Each block is mixed with the one before it. It hides what was written, but nobody notices when it is changed.</source>
        <translation>Jeder Block wird mit dem vorigen vermischt. Das verbirgt den Inhalt, doch Änderungen bemerkt niemand.</translation>
    </message>
    <message>
        <source>CBC whose last two blocks are woven together, so that nothing has to be padded. Kerberos and file names in ext4 use it.</source>
        <translation>CBC, bei dem die letzten zwei Blöcke verschränkt sind, sodass kein Padding nötig ist. Kerberos und Dateinamen in ext4 verwenden es.</translation>
    </message>
    <message>
        <source>A counter is encrypted into a key stream. Each bit of the output can be flipped unnoticed, and a counter used twice gives the message away.</source>
        <translation>Ein Zähler wird zu einem Schlüsselstrom verschlüsselt. Jedes Bit der Ausgabe lässt sich unbemerkt kippen, und ein zweimal verwendeter Zähler verrät die Nachricht.</translation>
    </message>
    <message>
        <source>For sectors of a disk: the same size out as in, and the place goes into the computation. A change garbles one block and is not noticed.</source>
        <translation>Für Sektoren eines Datenträgers: Die Größe bleibt gleich, und der Ort geht in die Berechnung ein. Eine Änderung verfälscht einen Block und wird nicht bemerkt.</translation>
    </message>
    <message>
        <source>Encrypts and authenticates, fast: TLS and SSH use it. A nonce used twice under one key breaks both.</source>
        <translation>Verschlüsselt und authentifiziert, schnell: TLS und SSH verwenden es. Eine zweimal mit demselben Schlüssel verwendete Nonce bricht beides.</translation>
    </message>
    <message>
        <source>Encrypts and authenticates with one block cipher: Wi-Fi and Bluetooth use it. A nonce must never come twice.</source>
        <translation>Verschlüsselt und authentifiziert mit einer einzigen Blockchiffre: WLAN und Bluetooth verwenden es. Eine Nonce darf nie zweimal vorkommen.</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305: encrypts and authenticates, fast without special instructions. WireGuard, TLS and age use it.</source>
        <translation>ChaCha20-Poly1305: verschlüsselt und authentifiziert, schnell ohne besondere Befehle. WireGuard, TLS und age verwenden es.</translation>
    </message>
    <message>
        <source>A stream cipher of additions, rotations and exclusive ors. Alone it notices no change, and a nonce used twice gives the messages away.</source>
        <translation>Eine Stromchiffre aus Additionen, Rotationen und exklusivem Oder. Allein bemerkt sie keine Änderung, und eine zweimal verwendete Nonce verrät die Nachrichten.</translation>
    </message>
    <message>
        <source>ChaCha with a nonce so long that it may be random. Alone it notices no change.</source>
        <translation>ChaCha mit einer so langen Nonce, dass sie zufällig sein darf. Allein bemerkt es keine Änderung.</translation>
    </message>
    <message>
        <source>Encrypts with one key, then authenticates what came out with another, as IPsec does. The IV is not covered by the tag.</source>
        <translation>Verschlüsselt mit einem Schlüssel und authentifiziert das Ergebnis dann mit einem anderen, wie IPsec es tut. Der Tag deckt den IV nicht ab.</translation>
    </message>
    <message>
        <source>For disks of machines without AES instructions: each bit of a sector depends on every other one.</source>
        <translation>Für Datenträger von Rechnern ohne AES-Befehle: Jedes Bit eines Sektors hängt von jedem anderen ab.</translation>
    </message>
    <message>
        <source>For file names: each bit of the output depends on every bit of the input. A change is not noticed, but garbles everything.</source>
        <translation>Für Dateinamen: Jedes Bit der Ausgabe hängt von jedem Bit der Eingabe ab. Eine Änderung wird nicht bemerkt, verfälscht aber alles.</translation>
    </message>
    <message>
        <source>GCM in the form that IPsec has for it.</source>
        <translation>GCM in der Form, die IPsec dafür hat.</translation>
    </message>
    <message>
        <source>CCM in the form that IPsec has for it.</source>
        <translation>CCM in der Form, die IPsec dafür hat.</translation>
    </message>
    <message>
        <source>Authenticates as GCM does and encrypts nothing: for IPsec.</source>
        <translation>Authentifiziert wie GCM und verschlüsselt nichts: für IPsec.</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305 in the form that IPsec has for it.</source>
        <translation>ChaCha20-Poly1305 in der Form, die IPsec dafür hat.</translation>
    </message>
    <message>
        <source>CTR in the form that IPsec has for it.</source>
        <translation>CTR in der Form, die IPsec dafür hat.</translation>
    </message>
    <message>
        <source>An AEAD: it encrypts, and a tag shows whether anything was changed.</source>
        <translation>Ein AEAD: verschlüsselt, und ein Tag zeigt, ob etwas verändert wurde.</translation>
    </message>
    <message>
        <source>An skcipher: it encrypts, and does not notice when it is changed.</source>
        <translation>Ein skcipher: verschlüsselt und bemerkt nicht, wenn etwas verändert wird.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>IV</source>
        <translation>IV</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>AAD</source>
        <translation>AAD</translation>
    </message>
    <message>
        <source>%1: authentication failed: the data, the nonce, the AAD or the key is not the one that was sealed.</source>
        <translation>%1: Authentifizierung fehlgeschlagen: Die Daten, die Nonce, die AAD oder der Schlüssel sind nicht die beim Versiegeln verwendeten.</translation>
    </message>
    <message>
        <source>The padding is not that of PKCS #7: the key or the data is another one.</source>
        <translation>Das Padding ist nicht das von PKCS #7: Der Schlüssel oder die Daten sind andere.</translation>
    </message>
    <message>
        <source>This key cannot come from a kernel keyring: that needs the kernel&apos;s own engine, Linux 6.2 or later, and a key of the type user, logon, encrypted or trusted.</source>
        <translation>Dieser Schlüssel kann nicht aus einem Schlüsselbund des Kernels kommen: Das erfordert das Rechenwerk des Kernels selbst, Linux 6.2 oder neuer und einen Schlüssel vom Typ user, logon, encrypted oder trusted.</translation>
    </message>
    <message>
        <source>The kernel keyring does not let this program search for that key.</source>
        <translation>Der Schlüsselbund des Kernels lässt dieses Programm nicht nach diesem Schlüssel suchen.</translation>
    </message>
    <message>
        <source>No key with this serial number is in a kernel keyring. &apos;keyctl show&apos; lists them.</source>
        <translation>Kein Schlüssel mit dieser Seriennummer ist in einem Schlüsselbund des Kernels. &apos;keyctl show&apos; listet sie auf.</translation>
    </message>
    <message>
        <source>The key in the kernel keyring has expired or was revoked.</source>
        <translation>Der Schlüssel im Schlüsselbund des Kernels ist abgelaufen oder wurde widerrufen.</translation>
    </message>
</context>
<context>
    <name>CipherBar</name>
    <message>
        <source>Cipher: %1</source>
        <translation>Chiffre: %1</translation>
    </message>
    <message>
        <source>Opens the list of ciphers and drivers</source>
        <translation>Öffnet die Liste der Chiffren und Treiber</translation>
    </message>
    <message>
        <source>Computed by: %1</source>
        <translation>Berechnet von: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt …</translation>
    </message>
    <message>
        <source>Not available here</source>
        <translation>Hier nicht verfügbar</translation>
    </message>
    <message>
        <source>Not by the kernel: %1</source>
        <translation>Nicht vom Kernel: %1</translation>
    </message>
</context>
<context>
    <name>CipherPopup</name>
    <message>
        <source>Name or driver</source>
        <translation>Name oder Treiber</translation>
    </message>
    <message>
        <source>Ciphers</source>
        <translation>Chiffren</translation>
    </message>
    <message>
        <source>Nothing that works here has this in its name.</source>
        <translation>Nichts, was hier funktioniert, enthält dies im Namen.</translation>
    </message>
</context>
<context>
    <name>CipherProblem</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>The key has %1 bytes; it must have %3.</source>
        <translation>Der Schlüssel hat %1 Bytes; er muss %3 haben.</translation>
    </message>
    <message>
        <source>The two halves of the key are the same. They are two keys, and must differ.</source>
        <translation>Die beiden Hälften des Schlüssels sind gleich. Sie sind zwei Schlüssel und müssen sich unterscheiden.</translation>
    </message>
    <message>
        <source>The key is not made of an authentication key and an encryption key.</source>
        <translation>Der Schlüssel besteht nicht aus einem Authentifizierungs- und einem Verschlüsselungsschlüssel.</translation>
    </message>
    <message>
        <source>The IV has %1 bytes; it must have %2.</source>
        <translation>Der IV hat %1 Bytes; er muss %2 haben.</translation>
    </message>
    <message>
        <source>The IV&apos;s first byte is %1. It says how many bytes count the message&apos;s length, less one: 1 to 7.</source>
        <translation>Das erste Byte des IV ist %1. Es gibt an, wie viele Bytes die Länge der Nachricht zählen, minus eins: 1 bis 7.</translation>
    </message>
    <message>
        <source>The message has %1 bytes; it must have at least %2.</source>
        <translation>Die Nachricht hat %1 Bytes; sie muss mindestens %2 haben.</translation>
    </message>
    <message>
        <source>The message has %1 bytes; under this key and IV it may have %2 at most.</source>
        <translation>Die Nachricht hat %1 Bytes; mit diesem Schlüssel und IV darf sie höchstens %2 haben.</translation>
    </message>
    <message>
        <source>The message has %1 bytes; it must be a multiple of %2. Nothing is padded.</source>
        <translation>Die Nachricht hat %1 Bytes; es muss ein Vielfaches von %2 sein. Es wird nichts aufgefüllt.</translation>
    </message>
    <message>
        <source>The message has %1 blocks, but the counter in the IV has numbers for %2 only. After that the same key stream would come again.</source>
        <translation>Die Nachricht hat %1 Blöcke, aber der Zähler im IV hat nur für %2 Nummern. Danach würde sich der Schlüsselstrom wiederholen.</translation>
    </message>
    <message>
        <source>The tag has %1 bytes; it must have %3.</source>
        <translation>Der Tag hat %1 Bytes; er muss %3 haben.</translation>
    </message>
    <message>
        <source>There are %1 bytes, fewer than the %2 of the tag.</source>
        <translation>Es sind %1 Bytes, weniger als die %2 des Tags.</translation>
    </message>
    <message>
        <source>The additional data has %1 bytes; it must have %3.</source>
        <translation>Die zusätzlichen Daten haben %1 Bytes; sie müssen %3 haben.</translation>
    </message>
    <message>
        <source>The additional data must end with the %2 bytes of the IV.</source>
        <translation>Die zusätzlichen Daten müssen mit den %2 Bytes des IV enden.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>CipherResult</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 Bytes</translation>
    </message>
    <message>
        <source>%L1 µs</source>
        <translation>%L1 µs</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Encrypted: %1 in, %2 out, the last %3 of them the tag</source>
        <translation>Verschlüsselt: %1 ein, %2 aus, die letzten %3 davon der Tag</translation>
    </message>
    <message>
        <source>Encrypted: %1 in, %2 out</source>
        <translation>Verschlüsselt: %1 ein, %2 aus</translation>
    </message>
    <message>
        <source>The tag fits. Decrypted: %1 in, %2 out</source>
        <translation>Der Tag passt. Entschlüsselt: %1 ein, %2 aus</translation>
    </message>
    <message>
        <source>Decrypted: %1 in, %2 out</source>
        <translation>Entschlüsselt: %1 ein, %2 aus</translation>
    </message>
    <message>
        <source>Encrypted to %1 and decrypted again: the same %2 came back</source>
        <translation>Zu %1 verschlüsselt und wieder entschlüsselt: %2 unverändert zurückerhalten</translation>
    </message>
    <message>
        <source>Encrypted and decrypted again, but something else came back. Please report it.</source>
        <translation>Verschlüsselt und wieder entschlüsselt, aber etwas anderes kam zurück. Bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>Computed by %1 in %2</source>
        <translation>Berechnet in %2 von: %1</translation>
    </message>
    <message>
        <source>Authentication failed. No plaintext is given out.</source>
        <translation>Authentifizierung fehlgeschlagen. Es wird kein Klartext ausgegeben.</translation>
    </message>
    <message>
        <source>The padding is wrong. No plaintext is given out.</source>
        <translation>Das Padding ist falsch. Es wird kein Klartext ausgegeben.</translation>
    </message>
    <message>
        <source>The kernel refused.</source>
        <translation>Der Kernel hat abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was computed.</source>
        <translation>Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>The tag does not fit: the data, the IV, the additional data or the key is not the one that was sealed.</source>
        <translation>Der Tag passt nicht: Daten, IV, zusätzliche Daten oder Schlüssel sind nicht die, mit denen verschlüsselt wurde.</translation>
    </message>
    <message>
        <source>The kernel&apos;s answer: %1 (%2)</source>
        <translation>Antwort des Kernels: %1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%L1 of %L2 bits differ (%L3 %), in %L4 of %L5 bytes.</source>
        <translation>%L1 von %L2 Bits weichen ab (%L3 %), in %L4 von %L5 Bytes.</translation>
    </message>
    <message>
        <source>One of the two is longer by %1.</source>
        <translation>Eines von beiden ist um %1 länger.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Encrypt to this public key, age1.... Can be repeated.</source>
        <translation>Für diesen öffentlichen Schlüssel verschlüsseln, age1.... Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Encrypt to the public keys in this file. Can be repeated.</source>
        <translation>Für die öffentlichen Schlüssel in dieser Datei verschlüsseln. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Use the keys in this file of secret keys. Can be repeated.</source>
        <translation>Die Schlüssel in dieser Datei mit geheimen Schlüsseln verwenden. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>%1 does not say of which algorithm its digests of %2 bits are. Which one? %3</source>
        <translation>%1 nennt den Algorithmus der Hashwerte mit %2 Bit nicht. Welcher ist es? %3</translation>
    </message>
    <message>
        <source>%1 does not say of which algorithm its digests of %2 bits are: %3.</source>
        <translation>%1 nennt den Algorithmus der Hashwerte mit %2 Bit nicht: %3.</translation>
    </message>
    <message>
        <source>Name one for each length with --algorithm, for instance --algorithm %1.</source>
        <translation>Geben Sie für jede Länge einen mit --algorithm an, zum Beispiel --algorithm %1.</translation>
    </message>
    <message>
        <source>Points measured</source>
        <translation>Gemessene Punkte</translation>
    </message>
    <message>
        <source>Measures how fast drivers are: messages of each size, one after another, through the same engine that does all other work. Each figure is the median of five runs after a warm-up. Interrupted, it shows what was measured. Status 1 if nothing could be measured.</source>
        <translation>Misst, wie schnell Treiber sind: Nachrichten jeder Größe, eine nach der anderen, durch dasselbe Rechenwerk, das auch alle andere Arbeit erledigt. Jeder Wert ist der Median aus fünf Messungen nach einem Aufwärmlauf. Nach einem Abbruch wird gezeigt, was gemessen wurde. Status 1, wenn nichts gemessen werden konnte.</translation>
    </message>
    <message>
        <source>Print everything as JSON.</source>
        <translation>Alles als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Print one line a point as CSV.</source>
        <translation>Eine Zeile je Punkt als CSV ausgeben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too much: algorithms are given with -a.</source>
        <translation>„%1“ ist zu viel: Algorithmen werden mit -a angegeben.</translation>
    </message>
    <message>
        <source>Give --json or --csv, not both.</source>
        <translation>Geben Sie entweder --json oder --csv an, nicht beides.</translation>
    </message>
    <message>
        <source>-a: these are %1 drivers, and a run has at most %2.</source>
        <translation>-a: Das sind %1 Treiber, eine Messung umfasst aber höchstens %2.</translation>
    </message>
    <message>
        <source>--sizes %1: give numbers of bytes from 1 to 1M, as in 16,1k,1M.</source>
        <translation>--sizes %1: Geben Sie Anzahlen von Bytes von 1 bis 1M an, etwa 16,1k,1M.</translation>
    </message>
    <message>
        <source>--threads %1: give numbers from 1 to 1024, as in 1,2,4.</source>
        <translation>--threads %1: Geben Sie Zahlen von 1 bis 1024 an, etwa 1,2,4.</translation>
    </message>
    <message>
        <source>--seconds %1: give a number from 0.01 to 600.</source>
        <translation>--seconds %1: Geben Sie eine Zahl von 0.01 bis 600 an.</translation>
    </message>
    <message>
        <source>--%1 %2: choose one of %3.</source>
        <translation>--%1 %2: Möglich sind %3.</translation>
    </message>
    <message>
        <source>Kernel names or drivers, separated by commas.</source>
        <translation>Kernel-Namen oder Treiber, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Of each name, the driver that the kernel selects (selected) or every one (all).</source>
        <translation>Zu jedem Namen der Treiber, den der Kernel auswählt (selected), oder alle (all).</translation>
    </message>
    <message>
        <source>Sizes of a message in bytes, separated by commas, up to 1M.</source>
        <translation>Größen einer Nachricht in Bytes, durch Kommas getrennt, bis 1M.</translation>
    </message>
    <message>
        <source>Numbers of threads, separated by commas.</source>
        <translation>Anzahlen von Threads, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>How long each point is measured, in seconds.</source>
        <translation>Wie lange jeder Punkt gemessen wird, in Sekunden.</translation>
    </message>
    <message>
        <source>What ciphers do: encrypt or decrypt.</source>
        <translation>Was Chiffren tun: encrypt (verschlüsseln) oder decrypt (entschlüsseln).</translation>
    </message>
    <message>
        <source>What computes: auto (the kernel, and OpenSSL for what it does not give), kernel, openssl or both.</source>
        <translation>Was rechnet: auto (der Kernel und OpenSSL für das, was er nicht bietet), kernel, openssl oder both (beide).</translation>
    </message>
    <message>
        <source>A name for the results, which --json and --csv keep.</source>
        <translation>Ein Name für die Ergebnisse, den --json und --csv festhalten.</translation>
    </message>
    <message>
        <source>-a: name at least one algorithm.</source>
        <translation>-a: Geben Sie mindestens einen Algorithmus an.</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>%1, line %2: not a checksum line: %3</source>
        <translation>%1, Zeile %2: keine Prüfsummenzeile: %3</translation>
    </message>
    <message>
        <source>%1: WARNING: %2 line is not a checksum line.</source>
        <translation>%1: WARNUNG: %2 Zeile ist keine Prüfsummenzeile.</translation>
    </message>
    <message>
        <source>%1: WARNING: %2 lines are not checksum lines.</source>
        <translation>%1: WARNUNG: %2 Zeilen sind keine Prüfsummenzeilen.</translation>
    </message>
    <message>
        <source>%1: WARNING: %2 listed file is missing.</source>
        <translation>%1: WARNUNG: %2 aufgeführte Datei fehlt.</translation>
    </message>
    <message>
        <source>%1: WARNING: %2 listed files are missing.</source>
        <translation>%1: WARNUNG: %2 aufgeführte Dateien fehlen.</translation>
    </message>
    <message>
        <source>%1: WARNING: %2 listed file could not be read.</source>
        <translation>%1: WARNUNG: %2 aufgeführte Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: WARNING: %2 listed files could not be read.</source>
        <translation>%1: WARNUNG: %2 aufgeführte Dateien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: WARNING: %2 checksum could not be computed.</source>
        <translation>%1: WARNUNG: %2 Prüfsumme konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>%1: WARNING: %2 checksums could not be computed.</source>
        <translation>%1: WARNUNG: %2 Prüfsummen konnten nicht berechnet werden.</translation>
    </message>
    <message>
        <source>%1: WARNING: %2 computed checksum did NOT match.</source>
        <translation>%1: WARNUNG: %2 berechnete Prüfsumme stimmt NICHT überein.</translation>
    </message>
    <message>
        <source>%1: WARNING: %2 computed checksums did NOT match.</source>
        <translation>%1: WARNUNG: %2 berechnete Prüfsummen stimmen NICHT überein.</translation>
    </message>
    <message>
        <source>%1, line %2: warning: %3 lies outside the checksum file&apos;s folder.</source>
        <translation>%1, Zeile %2: Warnung: %3 liegt außerhalb des Ordners der Prüfsummendatei.</translation>
    </message>
    <message>
        <source>Verifies every file that checksum files list: those of sha256sum and its like, BSD and OpenSSL tagged ones, .sfv, hashdeep, and a bare digest in a file named like its subject. Names are taken relative to the checksum file.</source>
        <translation>Überprüft alle Dateien, die in Prüfsummendateien aufgeführt sind: denen von sha256sum und Verwandten, denen mit BSD- und OpenSSL-Kennung, .sfv, hashdeep und einem bloßen Hashwert in einer Datei, die nach der geprüften benannt ist. Namen gelten relativ zur Prüfsummendatei.</translation>
    </message>
    <message>
        <source>The algorithm of lines that do not tell, as a kernel name; with digests of several lengths one for each, with commas between.</source>
        <translation>Der Algorithmus für Zeilen, die ihn nicht nennen, als Kernel-Name; bei Hashwerten verschiedener Länge einer für jede, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Checksum files; - is standard input.</source>
        <translation>Prüfsummendateien; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Name a checksum file to verify, for instance SHA256SUMS.</source>
        <translation>Geben Sie eine Prüfsummendatei an, zum Beispiel SHA256SUMS.</translation>
    </message>
    <message>
        <source>%1 authenticates nothing: it takes neither --taglen nor --aad-hex.</source>
        <translation>%1 authentifiziert nichts: Weder --taglen noch --aad-hex ist möglich.</translation>
    </message>
    <message>
        <source>%1 takes messages that are not whole blocks: it needs no --pad.</source>
        <translation>%1 nimmt auch Nachrichten, die nicht aus ganzen Blöcken bestehen: --pad ist nicht nötig.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, the most that this command takes at once.</source>
        <translation>%1 ist größer als 64 MiB, mehr nimmt dieser Befehl nicht auf einmal.</translation>
    </message>
    <message>
        <source>With -o FILE it may have any size.</source>
        <translation>Mit -o FILE ist jede Größe möglich.</translation>
    </message>
    <message>
        <source>%1 computes a message as one piece.</source>
        <translation>%1 berechnet eine Nachricht in einem Stück.</translation>
    </message>
    <message>
        <source>%1 Nothing was written.</source>
        <translation>%1 Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Encrypts or decrypts with one skcipher or AEAD and with the key and IV that are given: for tests and other people&apos;s formats. An AEAD&apos;s output is the ciphertext, then the tag. For files of your own use encrypt, which chooses keys and nonces itself.</source>
        <translation>Ver- oder entschlüsselt mit einem skcipher oder AEAD und mit dem angegebenen Schlüssel und IV: für Tests und fremde Formate. Die Ausgabe eines AEAD ist der Geheimtext, dann der Tag. Für eigene Dateien ist encrypt gedacht, das Schlüssel und Nonces selbst wählt.</translation>
    </message>
    <message>
        <source>Ciphertext would garble the terminal. Use -o FILE.</source>
        <translation>Geheimtext würde das Terminal durcheinanderbringen. Verwenden Sie -o FILE.</translation>
    </message>
    <message>
        <source>A kernel name or driver: cbc(aes), gcm(aes), xts-aes-aesni.</source>
        <translation>Ein Kernel-Name oder Treiber: cbc(aes), gcm(aes), xts-aes-aesni.</translation>
    </message>
    <message>
        <source>Encrypt.</source>
        <translation>Verschlüsseln.</translation>
    </message>
    <message>
        <source>Decrypt.</source>
        <translation>Entschlüsseln.</translation>
    </message>
    <message>
        <source>The serial number of a key in a kernel keyring, as keyctl prints it. This program need not be able to read the key. Needs the kernel, 6.2 or later.</source>
        <translation>Die Seriennummer eines Schlüssels in einem Schlüsselbund des Kernels, wie keyctl sie ausgibt. Dieses Programm muss den Schlüssel nicht lesen können. Erfordert den Kernel ab Version 6.2.</translation>
    </message>
    <message>
        <source>The IV or nonce, in the kernel&apos;s form.</source>
        <translation>Der IV oder die Nonce in der Form des Kernels.</translation>
    </message>
    <message>
        <source>AEAD: what is authenticated and not encrypted.</source>
        <translation>AEAD: was authentifiziert und nicht verschlüsselt wird.</translation>
    </message>
    <message>
        <source>AEAD: the tag&apos;s size in bytes; 16 where there is such a tag.</source>
        <translation>AEAD: die Größe des Tags in Bytes; 16, wo es einen solchen Tag gibt.</translation>
    </message>
    <message>
        <source>pkcs7 fills the last block and removes that again; none does not.</source>
        <translation>pkcs7 füllt den letzten Block auf und entfernt das wieder; none nicht.</translation>
    </message>
    <message>
        <source>Read this file; standard input without it.</source>
        <translation>Diese Datei lesen; ohne Angabe die Standardeingabe.</translation>
    </message>
    <message>
        <source>Write to this file, replacing it once all is done; standard output without it.</source>
        <translation>In diese Datei schreiben und sie ersetzen, sobald alles fertig ist; ohne Angabe in die Standardausgabe.</translation>
    </message>
    <message>
        <source>--%1 wants an even number of hexadecimal digits.</source>
        <translation>--%1 erwartet eine gerade Anzahl hexadezimaler Ziffern.</translation>
    </message>
    <message>
        <source>Give either -e to encrypt or -d to decrypt.</source>
        <translation>Geben Sie entweder -e zum Verschlüsseln oder -d zum Entschlüsseln an.</translation>
    </message>
    <message>
        <source>--taglen %1: give a number of bytes.</source>
        <translation>--taglen %1: Geben Sie eine Anzahl von Bytes an.</translation>
    </message>
    <message>
        <source>--pad %1: choose pkcs7 or none.</source>
        <translation>--pad %1: Möglich sind pkcs7 und none.</translation>
    </message>
    <message>
        <source>Give one key: --key-serial, --key-file or --key-hex.</source>
        <translation>Geben Sie einen Schlüssel an: --key-serial, --key-file oder --key-hex.</translation>
    </message>
    <message>
        <source>--key-serial %1: give the number of a key, as &apos;keyctl show&apos; lists them.</source>
        <translation>--key-serial %1: Geben Sie die Nummer eines Schlüssels an, wie &apos;keyctl show&apos; sie auflistet.</translation>
    </message>
    <message>
        <source>%1 needs a key: give --key-file or --key-hex.</source>
        <translation>%1 braucht einen Schlüssel: Geben Sie --key-file oder --key-hex an.</translation>
    </message>
    <message>
        <source>Say which algorithm: -a &apos;cbc(aes)&apos;, for instance. &apos;cipherscope-cli list&apos; shows them all.</source>
        <translation>Geben Sie den Algorithmus an, zum Beispiel -a &apos;cbc(aes)&apos;. &apos;cipherscope-cli list&apos; zeigt alle.</translation>
    </message>
    <message>
        <source>%1 is one too many: name files with -i and -o.</source>
        <translation>%1 ist zu viel: Dateien werden mit -i und -o angegeben.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>--algorithm %1: give names separated by commas.</source>
        <translation>--algorithm %1: Geben Sie Namen an, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>--seed %1: give the hexadecimal number of an earlier report.</source>
        <translation>--seed %1: Geben Sie die hexadezimale Zahl aus einem früheren Bericht an.</translation>
    </message>
    <message>
        <source>%1: this kernel shows no hash, skcipher or AEAD of this name.</source>
        <translation>%1: Dieser Kernel zeigt unter diesem Namen weder Hash noch skcipher noch AEAD.</translation>
    </message>
    <message>
        <source>Runs the same inputs through every driver that this kernel has of a name and through OpenSSL, and says which agree. Status 1 if any differs.</source>
        <translation>Schickt dieselben Eingaben durch jeden Treiber, den dieser Kernel zu einem Namen hat, und durch OpenSSL und zeigt, welche übereinstimmen. Status 1, wenn einer abweicht.</translation>
    </message>
    <message>
        <source>Only these names or drivers, separated by commas. Without it: every hash, skcipher and AEAD that is loaded, after the common ones were asked for.</source>
        <translation>Nur diese Namen oder Treiber, durch Kommas getrennt. Ohne Angabe: alle Hashes, skcipher und AEADs, die geladen sind, nachdem die gängigen angefragt wurden.</translation>
    </message>
    <message>
        <source>The seed of an earlier report, for the same random inputs.</source>
        <translation>Der Startwert aus einem früheren Bericht, für dieselben zufälligen Eingaben.</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>Den Bericht als JSON ausgeben.</translation>
    </message>
    <message>
        <source>    Can be used: %1</source>
        <translation>    Verwendbar: %1</translation>
    </message>
    <message>
        <source>    Refused or unknown: %1</source>
        <translation>    Verweigert oder unbekannt: %1</translation>
    </message>
    <message>
        <source>
What the values of af_alg_restrict (Linux 7.3 and later) give:</source>
        <translation>
Was die Werte von af_alg_restrict (Linux 7.3 und neuer) gewähren:</translation>
    </message>
    <message>
        <source>    %1  every program: %2
       with CAP_NET_ADMIN or CAP_SYS_ADMIN: %3</source>
        <translation>    %1  jedes Programm: %2
       mit CAP_NET_ADMIN oder CAP_SYS_ADMIN: %3</translation>
    </message>
    <message>
        <source>
Who can reach it: %1</source>
        <translation>
Wer es erreichen kann: %1</translation>
    </message>
    <message>
        <source>Says whether the kernel offers its ciphers to this process, type by type, and if not, why, with the evidence and the commands to check it; then who reaches AF_ALG on this machine, and the lines that would change that. Exits with 0 if every type answers, with 1 otherwise.</source>
        <translation>Sagt Typ für Typ, ob der Kernel seine Chiffren diesem Prozess anbietet, und wenn nicht, warum, mit den Belegen und den Befehlen zum Nachprüfen; dann, wer AF_ALG auf diesem Rechner erreicht, und die Zeilen, die das ändern würden. Endet mit 0, wenn jeder Typ antwortet, sonst mit 1.</translation>
    </message>
    <message>
        <source>Print the diagnosis as JSON.</source>
        <translation>Die Diagnose als JSON ausgeben.</translation>
    </message>
    <message>
        <source>%1 cannot be its own output: choose another name.</source>
        <translation>%1 kann nicht die eigene Ausgabe sein: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Say either -o, for a file, or -x, for a folder.</source>
        <translation>Geben Sie entweder -o für eine Datei oder -x für einen Ordner an.</translation>
    </message>
    <message>
        <source>One file at a time: %1 is one too many.</source>
        <translation>Nur eine Datei auf einmal: %1 ist zu viel.</translation>
    </message>
    <message>
        <source>Standard input can be read for one thing only.</source>
        <translation>Die Standardeingabe kann nur für eine Sache gelesen werden.</translation>
    </message>
    <message>
        <source>Encrypts a file so that age and every program that knows its format can decrypt it. Of a folder, which age itself does not take, it makes a tar archive on the way: decrypt -x unpacks it, and so does age -d | tar -x.</source>
        <translation>Verschlüsselt eine Datei so, dass age und jedes Programm, das dessen Format kennt, sie entschlüsseln kann. Aus einem Ordner, den age selbst nicht annimmt, wird dabei ein tar-Archiv: decrypt -x entpackt es, ebenso age -d | tar -x.</translation>
    </message>
    <message>
        <source>Write text that survives mail and chat.</source>
        <translation>Text schreiben, der E-Mail und Chat übersteht.</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase, which is asked for.</source>
        <translation>Mit einer Passphrase verschlüsseln, nach der gefragt wird.</translation>
    </message>
    <message>
        <source>The file or folder; - or none is standard input.</source>
        <translation>Die Datei oder der Ordner; - oder keine Angabe ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>An encrypted file would garble the terminal. Use -o FILE, or -a for text.</source>
        <translation>Eine verschlüsselte Datei würde das Terminal durcheinanderbringen. Verwenden Sie -o FILE oder -a für Text.</translation>
    </message>
    <message>
        <source>Decrypts a file that age or a program like it encrypted.</source>
        <translation>Entschlüsselt eine Datei, die age oder ein ähnliches Programm verschlüsselt hat.</translation>
    </message>
    <message>
        <source>Decrypt with a passphrase, as without any key.</source>
        <translation>Mit einer Passphrase entschlüsseln, wie auch ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing: armor is recognised by itself.</source>
        <translation>Ohne Wirkung: Armor wird von selbst erkannt.</translation>
    </message>
    <message>
        <source>The file; - or none is standard input.</source>
        <translation>Die Datei; - oder keine Angabe ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 is a folder. Use --recursive to hash the files in it.</source>
        <translation>%1 ist ein Ordner. Mit --recursive werden die Dateien darin gehasht.</translation>
    </message>
    <message>
        <source>%1 leads out of the folder and was not followed. Use --follow-links to follow it.</source>
        <translation>%1 führt aus dem Ordner hinaus und wurde nicht verfolgt. Verwenden Sie --follow-links, um der Verknüpfung zu folgen.</translation>
    </message>
    <message>
        <source>Prints the digests of files, or of standard input, in the form of sha256sum; with several algorithms, or with --tag, in the BSD form.</source>
        <translation>Gibt die Hashwerte von Dateien oder der Standardeingabe in der Form von sha256sum aus; mit mehreren Algorithmen oder mit --tag in der BSD-Form.</translation>
    </message>
    <message>
        <source>Kernel names or drivers, separated by commas: sha256, hmac(sha512), sha256-avx2.</source>
        <translation>Kernel-Namen oder Treiber, durch Kommas getrennt: sha256, hmac(sha512), sha256-avx2.</translation>
    </message>
    <message>
        <source>Print BSD tagged lines.</source>
        <translation>Zeilen mit BSD-Kennung ausgeben.</translation>
    </message>
    <message>
        <source>Hash every file below a folder.</source>
        <translation>Alle Dateien unterhalb eines Ordners hashen.</translation>
    </message>
    <message>
        <source>Follow links that lead out of a folder, too.</source>
        <translation>Auch Verknüpfungen folgen, die aus einem Ordner hinausführen.</translation>
    </message>
    <message>
        <source>Files; - or none is standard input.</source>
        <translation>Dateien; - oder keine Angabe ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Say which algorithm: -a sha256, for instance. &apos;cipherscope-cli list&apos; shows them all.</source>
        <translation>Geben Sie den Algorithmus an, zum Beispiel -a sha256. &apos;cipherscope-cli list&apos; zeigt alle.</translation>
    </message>
    <message>
        <source>Read the new file back from the disk and compare it, before it gets its name.</source>
        <translation>Die neue Datei vom Datenträger zurücklesen und vergleichen, bevor sie ihren Namen erhält.</translation>
    </message>
    <message>
        <source>After --verify, which this implies, delete the original, if it has not changed. A disk may still hold its content.</source>
        <translation>Nach --verify, das hierin enthalten ist, das Original löschen, wenn es sich nicht geändert hat. Ein Datenträger kann den Inhalt weiterhin enthalten.</translation>
    </message>
    <message>
        <source>Unpack an encrypted folder (or any tar archive) to this new or empty folder.</source>
        <translation>Einen verschlüsselten Ordner (oder ein beliebiges tar-Archiv) in diesen neuen oder leeren Ordner entpacken.</translation>
    </message>
    <message>
        <source>Of a damaged file, keep what was authentic before the damage, under the output&apos;s name with .partial.</source>
        <translation>Von einer beschädigten Datei behalten, was vor der Beschädigung authentisch war, unter dem Namen der Ausgabe mit .partial.</translation>
    </message>
    <message>
        <source>Try a passphrase on files that ask for up to 2^N steps, for which 2^N KiB of memory are needed; %1 without it, %2 at most.</source>
        <translation>Eine Passphrase bei Dateien versuchen, die bis zu 2^N Schritte verlangen, wofür 2^N KiB Speicher nötig sind; ohne Angabe %1, höchstens %2.</translation>
    </message>
    <message>
        <source>--max-work-factor takes a number from 1 to %1.</source>
        <translation>--max-work-factor erwartet eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Public key: %1</source>
        <translation>Öffentlicher Schlüssel: %1</translation>
    </message>
    <message>
        <source>Makes a pair of keys: the file keeps the secret one, the public one is for others.</source>
        <translation>Erzeugt ein Schlüsselpaar: Die Datei enthält den geheimen Schlüssel, der öffentliche ist für andere.</translation>
    </message>
    <message>
        <source>Write the keys to a new file that only you can read.</source>
        <translation>Die Schlüssel in eine neue Datei schreiben, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Print the public keys of the secret keys in FILE, or standard input.</source>
        <translation>Die öffentlichen Schlüssel zu den geheimen in FILE oder der Standardeingabe ausgeben.</translation>
    </message>
    <message>
        <source>Make keys that a quantum computer will not break either; the public one is 2 KB long.</source>
        <translation>Schlüssel erzeugen, die auch ein Quantencomputer nicht bricht; der öffentliche ist 2 KB lang.</translation>
    </message>
    <message>
        <source>With -y: a file of secret keys.</source>
        <translation>Mit -y: eine Datei mit geheimen Schlüsseln.</translation>
    </message>
    <message>
        <source>keygen takes one file at most, and only with -y.</source>
        <translation>keygen nimmt höchstens eine Datei, und nur mit -y.</translation>
    </message>
    <message>
        <source>The key of a keyed algorithm. Other users can see it in the list of processes: prefer --key-file.</source>
        <translation>Der Schlüssel eines Algorithmus mit Schlüssel. Andere Benutzer sehen ihn in der Prozessliste: besser --key-file.</translation>
    </message>
    <message>
        <source>A file whose bytes, all of them, are the key.</source>
        <translation>Eine Datei, deren sämtliche Bytes der Schlüssel sind.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>DRIVER</source>
        <translation>TREIBER</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>PRIORITÄT</translation>
    </message>
    <message>
        <source>MODULE</source>
        <translation>MODUL</translation>
    </message>
    <message>
        <source>ACCESS</source>
        <translation>ZUGRIFF</translation>
    </message>
    <message>
        <source>    here:  %1</source>
        <translation>    hier: %1</translation>
    </message>
    <message>
        <source>    there: %1</source>
        <translation>    dort: %1</translation>
    </message>
    <message>
        <source>Lists what /proc/crypto holds. A star marks the driver that a program gets which asks for the name; the last column says what this process can reach over AF_ALG.</source>
        <translation>Listet auf, was in /proc/crypto steht. Ein Stern kennzeichnet den Treiber, den ein Programm bekommt, wenn es den Namen anfordert; die letzte Spalte nennt, was dieser Prozess über AF_ALG erreicht.</translation>
    </message>
    <message>
        <source>Print every field as JSON.</source>
        <translation>Jedes Feld als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Print a snapshot: the same JSON with the machine and the date.</source>
        <translation>Eine Momentaufnahme ausgeben: dasselbe JSON mit Rechner und Datum.</translation>
    </message>
    <message>
        <source>Say what differs from a snapshot, or from what --json printed on another machine. Status 1 if anything does.</source>
        <translation>Ausgeben, was von einer Momentaufnahme oder von der Ausgabe von --json auf einem anderen Rechner abweicht. Status 1 bei Abweichungen.</translation>
    </message>
    <message>
        <source>the kernel&apos;s algorithms, their drivers and priorities</source>
        <translation>Algorithmen des Kernels, ihre Treiber und Prioritäten</translation>
    </message>
    <message>
        <source>digests of files</source>
        <translation>Hashwerte von Dateien</translation>
    </message>
    <message>
        <source>verify what a checksum file lists</source>
        <translation>überprüfen, was eine Prüfsummendatei auflistet</translation>
    </message>
    <message>
        <source>a file that age and its kin can decrypt</source>
        <translation>eine Datei, die age und Verwandte entschlüsseln können</translation>
    </message>
    <message>
        <source>what age and its kin encrypted</source>
        <translation>was age und Verwandte verschlüsselt haben</translation>
    </message>
    <message>
        <source>a pair of keys to encrypt to and decrypt with</source>
        <translation>ein Schlüsselpaar zum Ver- und Entschlüsseln</translation>
    </message>
    <message>
        <source>one skcipher or AEAD with a given key and IV</source>
        <translation>ein skcipher oder AEAD mit gegebenem Schlüssel und IV</translation>
    </message>
    <message>
        <source>published test vectors, on every driver</source>
        <translation>veröffentlichte Testvektoren, mit jedem Treiber</translation>
    </message>
    <message>
        <source>every driver against the others and OpenSSL</source>
        <translation>jeder Treiber im Vergleich mit den anderen und OpenSSL</translation>
    </message>
    <message>
        <source>files of openssl enc, encrypted and decrypted</source>
        <translation>Dateien von openssl enc ver- und entschlüsseln</translation>
    </message>
    <message>
        <source>random bytes of the kernel&apos;s generators</source>
        <translation>Zufallsbytes der Generatoren des Kernels</translation>
    </message>
    <message>
        <source>how fast the drivers are, and OpenSSL beside them</source>
        <translation>wie schnell die Treiber sind, mit OpenSSL im Vergleich</translation>
    </message>
    <message>
        <source>whether this kernel&apos;s ciphers can be used, and why not</source>
        <translation>ob die Chiffren dieses Kernels nutzbar sind, und warum nicht</translation>
    </message>
    <message>
        <source>Usage: cipherscope-cli COMMAND [OPTION]... [FILE]...

Shows the ciphers inside the running kernel and puts them to work.

Commands:
</source>
        <translation>Aufruf: cipherscope-cli BEFEHL [OPTION]... [DATEI]...

Zeigt die Chiffren im laufenden Kernel und setzt sie ein.

Befehle:
</translation>
    </message>
    <message>
        <source>
&apos;cipherscope-cli COMMAND --help&apos; explains a command&apos;s options.</source>
        <translation>
&apos;cipherscope-cli BEFEHL --help&apos; erklärt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The cipher, as openssl enc names it: aes-256-cbc, aes-128-ctr...</source>
        <translation>Die Chiffre, wie openssl enc sie nennt: aes-256-cbc, aes-128-ctr...</translation>
    </message>
    <message>
        <source>How often PBKDF2 computes: as openssl enc -iter.</source>
        <translation>Wie oft PBKDF2 rechnet: wie openssl enc -iter.</translation>
    </message>
    <message>
        <source>The digest of PBKDF2: as openssl enc -md.</source>
        <translation>Die Hashfunktion von PBKDF2: wie openssl enc -md.</translation>
    </message>
    <message>
        <source>The file to read; standard input without it.</source>
        <translation>Die zu lesende Datei; ohne Angabe die Standardeingabe.</translation>
    </message>
    <message>
        <source>--cipher %1: choose one of %2.</source>
        <translation>--cipher %1: bitte eine von %2 wählen.</translation>
    </message>
    <message>
        <source>--iter %1: give a whole number from 1.</source>
        <translation>--iter %1: bitte eine ganze Zahl ab 1 angeben.</translation>
    </message>
    <message>
        <source>An encrypted file would garble the terminal. Use -o OUT.</source>
        <translation>Eine verschlüsselte Datei würde die Anzeige des Terminals stören. Bitte -o OUT verwenden.</translation>
    </message>
    <message>
        <source>Writes and reads the files of openssl enc -pbkdf2. They are not authenticated: prefer encrypt and decrypt where nothing demands this format.</source>
        <translation>Schreibt und liest die Dateien von openssl enc -pbkdf2. Sie sind nicht authentifiziert: besser encrypt und decrypt, wo nichts dieses Format verlangt.</translation>
    </message>
    <message>
        <source>Say either -e or -d; the files are named with -i IN and -o OUT.</source>
        <translation>Entweder -e oder -d angeben; die Dateien nennen -i IN und -o OUT.</translation>
    </message>
    <message>
        <source>Note: this format is not authenticated: a change of the file goes unnoticed.</source>
        <translation>Hinweis: Dieses Format ist nicht authentifiziert: Eine Änderung der Datei bleibt unbemerkt.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>Repeat the passphrase: </source>
        <translation>Passphrase wiederholen: </translation>
    </message>
    <message>
        <source>Read the passphrase from this descriptor instead of the terminal.</source>
        <translation>Die Passphrase aus diesem Deskriptor statt vom Terminal lesen.</translation>
    </message>
    <message>
        <source>A kernel name or driver, stdrng or jitterentropy_rng for instance, as list shows them; getrandom without it.</source>
        <translation>Ein Name oder Treiber des Kernels, wie list sie zeigt, etwa stdrng oder jitterentropy_rng; ohne Angabe getrandom.</translation>
    </message>
    <message>
        <source>How many bytes; K, M, G or T after the number multiply it by 1024 once to four times.</source>
        <translation>Wie viele Bytes; K, M, G oder T nach der Zahl multipliziert sie ein- bis viermal mit 1024.</translation>
    </message>
    <message>
        <source>raw, hex or base64; both texts are one line.</source>
        <translation>raw, hex oder base64; die Textformate sind eine Zeile.</translation>
    </message>
    <message>
        <source>Draw on so many threads, each with a generator of its own; 1 without it.</source>
        <translation>Mit so vielen Threads ziehen, jeder mit eigenem Generator; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>--threads takes a number from 1 to %1.</source>
        <translation>--threads verlangt eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>%1 is one too many: name a file with -o.</source>
        <translation>%1 ist zu viel: eine Datei wird mit -o genannt.</translation>
    </message>
    <message>
        <source>Say how many bytes, at least one: -n 32 or -n 10M, for instance.</source>
        <translation>Bitte angeben, wie viele Bytes, mindestens eines: zum Beispiel -n 32 oder -n 10M.</translation>
    </message>
    <message>
        <source>--format %1: choose raw, hex or base64.</source>
        <translation>--format %1: bitte raw, hex oder base64 wählen.</translation>
    </message>
    <message>
        <source>Random bytes would garble the terminal. Use -o FILE, or --format hex.</source>
        <translation>Zufallsbytes würden die Anzeige des Terminals stören. Bitte -o FILE oder --format hex verwenden.</translation>
    </message>
    <message>
        <source>Draws random bytes. Over AF_ALG the kernel gives at most 128 of them at a call, so that this takes many calls; getrandom gives what programs should use.</source>
        <translation>Zieht Zufallsbytes. Über AF_ALG gibt der Kernel höchstens 128 davon je Aufruf, daher sind viele Aufrufe nötig; getrandom liefert, was Programme verwenden sollten.</translation>
    </message>
    <message>
        <source>--engine %1: choose auto, kernel or openssl.</source>
        <translation>--engine %1: bitte auto, kernel oder openssl wählen.</translation>
    </message>
    <message>
        <source>What computes: auto (the kernel where it can), kernel or openssl.</source>
        <translation>Was rechnet: auto (der Kernel, wo er kann), kernel oder openssl.</translation>
    </message>
    <message>
        <source>Draw a progress bar on the terminal.</source>
        <translation>Einen Fortschrittsbalken im Terminal zeichnen.</translation>
    </message>
    <message>
        <source>%1: not applicable: %2</source>
        <translation>%1: nicht anwendbar: %2</translation>
    </message>
    <message>
        <source>%1: not given. %2</source>
        <translation>%1: nicht verfügbar. %2</translation>
    </message>
    <message>
        <source>%1: %2 passed, %3 failed, %4 not applicable</source>
        <translation>%1: %2 bestanden, %3 fehlgeschlagen, %4 nicht anwendbar</translation>
    </message>
    <message>
        <source>  failed: %1: %2</source>
        <translation>  fehlgeschlagen: %1: %2</translation>
    </message>
    <message>
        <source>Runs test vectors, Wycheproof&apos;s JSON and NIST&apos;s .rsp, on every driver that this kernel has of their algorithm, and counts what passed. Status 1 if any failed.</source>
        <translation>Führt Testvektoren, JSON von Wycheproof und .rsp des NIST, mit jedem Treiber aus, den dieser Kernel für ihren Algorithmus hat, und zählt die bestandenen. Status 1, wenn einer fehlschlägt.</translation>
    </message>
    <message>
        <source>The kernel name, where a .rsp file does not say which algorithm it is for.</source>
        <translation>Der Name im Kernel, falls eine .rsp-Datei nicht nennt, für welchen Algorithmus sie ist.</translation>
    </message>
    <message>
        <source>Only this driver of the kernel.</source>
        <translation>Nur dieser Treiber des Kernels.</translation>
    </message>
    <message>
        <source>Print an array as JSON.</source>
        <translation>Ein Array als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Files of test vectors.</source>
        <translation>Dateien mit Testvektoren.</translation>
    </message>
    <message>
        <source>Name at least one file of test vectors.</source>
        <translation>Mindestens eine Datei mit Testvektoren angeben.</translation>
    </message>
    <message>
        <source>--driver is one of the kernel&apos;s: give it or --engine openssl, not both.</source>
        <translation>--driver nennt einen Treiber des Kernels: entweder dies oder --engine openssl angeben, nicht beides.</translation>
    </message>
</context>
<context>
    <name>CommandCard</name>
    <message>
        <source>Copy the command line; KEY is a file with the key</source>
        <translation>Befehlszeile kopieren; KEY ist eine Datei mit dem Schlüssel</translation>
    </message>
</context>
<context>
    <name>CrossCheck</name>
    <message>
        <source>Nothing to compare it with: OpenSSL does not have it, and no other driver answers.</source>
        <translation>Nichts zum Vergleichen: OpenSSL hat ihn nicht, und kein anderer Treiber antwortet.</translation>
    </message>
    <message>
        <source>What it encrypts it decrypts again: %1 inputs.</source>
        <translation>Was er verschlüsselt, entschlüsselt er auch wieder: %1 Eingaben.</translation>
    </message>
    <message>
        <source>Not given to this program: %1</source>
        <translation>Für dieses Programm nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>Not given to this program.</source>
        <translation>Für dieses Programm nicht verfügbar.</translation>
    </message>
    <message>
        <source>A construction of its own kind, whose input is more than a key and a message.</source>
        <translation>Eine Konstruktion eigener Art, deren Eingabe mehr ist als ein Schlüssel und eine Nachricht.</translation>
    </message>
    <message>
        <source>No input was found that it takes: %1</source>
        <translation>Keine Eingabe gefunden, die er annimmt: %1</translation>
    </message>
    <message>
        <source>No input was found that it takes.</source>
        <translation>Keine Eingabe gefunden, die er annimmt.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>Differs from %1 on %2 of %3 inputs.</source>
        <translation>Weicht von %1 ab, bei %2 von %3 Eingaben.</translation>
    </message>
    <message>
        <source>The measure for the others, which OpenSSL does not have: %1 inputs.</source>
        <translation>Der Maßstab für die anderen, da in OpenSSL nicht vorhanden: %1 Eingaben.</translation>
    </message>
    <message>
        <source>Agrees with %1 on %2 inputs.</source>
        <translation>Stimmt mit %1 überein, bei %2 Eingaben.</translation>
    </message>
    <message>
        <source>Drivers that compute something else than their measure: %1 of %2.</source>
        <translation>Treiber, die etwas anderes berechnen als ihr Maßstab: %1 von %2.</translation>
    </message>
    <message>
        <source>There was nothing to compare.</source>
        <translation>Es gab nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Stopped early. The %1 drivers compared until then agree.</source>
        <translation>Vorzeitig angehalten. Die bis dahin verglichenen %1 Treiber stimmen überein.</translation>
    </message>
    <message>
        <source>All %1 drivers that could be compared agree.</source>
        <translation>Alle %1 Treiber, die verglichen werden konnten, stimmen überein.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>OpenSSL</source>
        <translation>OpenSSL</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>CrosscheckPage</name>
    <message>
        <source>Cross-check</source>
        <translation>Gegenprobe</translation>
    </message>
    <message>
        <source>Do all drivers of a name compute the same?</source>
        <translation>Berechnen alle Treiber eines Namens dasselbe?</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>“Check this machine” runs the same inputs through every hash, cipher and AEAD driver of this kernel and through OpenSSL, and shows who agrees. It takes a few seconds. Or drop files of test vectors here: Wycheproof’s JSON or NIST’s .rsp.</source>
        <translation>„Diesen Rechner prüfen“ schickt dieselben Eingaben durch jeden Hash-, Chiffren- und AEAD-Treiber dieses Kernels und durch OpenSSL und zeigt, wer übereinstimmt. Es dauert ein paar Sekunden. Oder legen Sie hier Dateien mit Testvektoren ab: JSON von Wycheproof oder .rsp von NIST.</translation>
    </message>
</context>
<context>
    <name>DestinationRow</name>
    <message>
        <source>Put them beside the originals</source>
        <translation>Neben den Originalen ablegen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>AES rounds in hardware: several times faster, and safe from timing attacks</source>
        <translation>AES-Runden in Hardware: um ein Mehrfaches schneller und sicher vor Timing-Angriffen</translation>
    </message>
    <message>
        <source>AES on two or four blocks at once</source>
        <translation>AES auf zwei oder vier Blöcken gleichzeitig</translation>
    </message>
    <message>
        <source>Carry-less multiplication: GCM&apos;s tag, CRC</source>
        <translation>Übertragslose Multiplikation: Tag von GCM, CRC</translation>
    </message>
    <message>
        <source>Carry-less multiplication on wide registers: GCM&apos;s tag, CRC</source>
        <translation>Übertragslose Multiplikation auf breiten Registern: Tag von GCM, CRC</translation>
    </message>
    <message>
        <source>Arithmetic in GF(2^8): ARIA, Camellia, SM4</source>
        <translation>Arithmetik in GF(2^8): ARIA, Camellia, SM4</translation>
    </message>
    <message>
        <source>SHA-1 and SHA-256 rounds in hardware</source>
        <translation>SHA-1- und SHA-256-Runden in Hardware</translation>
    </message>
    <message>
        <source>128-bit byte shuffles: SHA, ChaCha20, BLAKE2s</source>
        <translation>Bytes in 128 Bit umordnen: SHA, ChaCha20, BLAKE2s</translation>
    </message>
    <message>
        <source>More 128-bit instructions: AES modes</source>
        <translation>Weitere 128-Bit-Befehle: AES-Modi</translation>
    </message>
    <message>
        <source>CRC-32C in hardware</source>
        <translation>CRC-32C in Hardware</translation>
    </message>
    <message>
        <source>256-bit registers: SHA, Camellia, Serpent, Twofish</source>
        <translation>256-Bit-Register: SHA, Camellia, Serpent, Twofish</translation>
    </message>
    <message>
        <source>256-bit integers: SHA, ChaCha20, Poly1305</source>
        <translation>256-Bit-Ganzzahlen: SHA, ChaCha20, Poly1305</translation>
    </message>
    <message>
        <source>512-bit registers: AES modes, Poly1305</source>
        <translation>512-Bit-Register: AES-Modi, Poly1305</translation>
    </message>
    <message>
        <source>512-bit registers for bytes: AES modes</source>
        <translation>512-Bit-Register für Bytes: AES-Modi</translation>
    </message>
    <message>
        <source>New instructions on shorter registers: ChaCha20, BLAKE2s</source>
        <translation>Neue Befehle auf kürzeren Registern: ChaCha20, BLAKE2s</translation>
    </message>
    <message>
        <source>Fast rotations and products: SHA, Curve25519</source>
        <translation>Schnelle Rotationen und Produkte: SHA, Curve25519</translation>
    </message>
    <message>
        <source>Two carry chains at once: Curve25519</source>
        <translation>Zwei Übertragsketten gleichzeitig: Curve25519</translation>
    </message>
    <message>
        <source>The processor&apos;s random number generator</source>
        <translation>Der Zufallsgenerator des Prozessors</translation>
    </message>
    <message>
        <source>The processor&apos;s entropy source, for seeding</source>
        <translation>Die Entropiequelle des Prozessors, für Startwerte</translation>
    </message>
    <message>
        <source>Polynomial multiplication: GCM&apos;s tag, CRC</source>
        <translation>Polynommultiplikation: Tag von GCM, CRC</translation>
    </message>
    <message>
        <source>SHA-1 rounds in hardware</source>
        <translation>SHA-1-Runden in Hardware</translation>
    </message>
    <message>
        <source>SHA-256 rounds in hardware</source>
        <translation>SHA-256-Runden in Hardware</translation>
    </message>
    <message>
        <source>SHA-3 in hardware</source>
        <translation>SHA-3 in Hardware</translation>
    </message>
    <message>
        <source>SHA-512 rounds in hardware</source>
        <translation>SHA-512-Runden in Hardware</translation>
    </message>
    <message>
        <source>SM3, the Chinese hash, in hardware</source>
        <translation>SM3, die chinesische Hashfunktion, in Hardware</translation>
    </message>
    <message>
        <source>SM4, the Chinese cipher, in hardware</source>
        <translation>SM4, die chinesische Chiffre, in Hardware</translation>
    </message>
    <message>
        <source>CRC-32 and CRC-32C in hardware</source>
        <translation>CRC-32 und CRC-32C in Hardware</translation>
    </message>
    <message>
        <source>128-bit registers: AES modes, ChaCha20, Poly1305</source>
        <translation>128-Bit-Register: AES-Modi, ChaCha20, Poly1305</translation>
    </message>
    <message>
        <source>Registers of scalable length: SM4</source>
        <translation>Register skalierbarer Länge: SM4</translation>
    </message>
    <message>
        <source>The kernel has AF_ALG, but none of its four kinds answers to this program.</source>
        <translation>Der Kernel hat AF_ALG, aber keine seiner vier Arten antwortet diesem Programm.</translation>
    </message>
    <message>
        <source>The kernel offers %1 of the four kinds of its ciphers to this program.</source>
        <translation>Der Kernel bietet diesem Programm %1 der vier Arten seiner Chiffren an.</translation>
    </message>
    <message>
        <source>A kernel with CONFIG_CRYPTO_USER_API_* and its module files are needed: install your distribution&apos;s full kernel package, and restart if the kernel was just updated.</source>
        <translation>Nötig sind ein Kernel mit CONFIG_CRYPTO_USER_API_* und dessen Moduldateien: Installieren Sie das vollständige Kernel-Paket Ihrer Distribution und starten Sie neu, falls der Kernel gerade aktualisiert wurde.</translation>
    </message>
    <message>
        <source>Somebody has blocked it on purpose, often after CVE-2026-31431. If the kernel has the fix and you want it back, remove the line that is shown as evidence; else leave it.</source>
        <translation>Es wurde absichtlich gesperrt, oft wegen CVE-2026-31431. Wenn der Kernel die Korrektur enthält und Sie es wieder nutzen möchten, entfernen Sie die als Beleg gezeigte Zeile; sonst lassen Sie sie stehen.</translation>
    </message>
    <message>
        <source>Start the program outside its container or sandbox, or allow the socket family AF_ALG there.</source>
        <translation>Starten Sie das Programm außerhalb seines Containers oder seiner Sandbox, oder erlauben Sie dort die Socket-Familie AF_ALG.</translation>
    </message>
    <message>
        <source>The kernel&apos;s administrator decides with the setting crypto.af_alg_restrict. Leave it as it is unless you know who depends on it.</source>
        <translation>Der Administrator des Kernels entscheidet mit der Einstellung crypto.af_alg_restrict. Ändern Sie sie nur, wenn Sie wissen, wer davon abhängt.</translation>
    </message>
    <message>
        <source>The kernel&apos;s log may say more: sudo dmesg | grep -i alg</source>
        <translation>Mehr steht vielleicht im Protokoll des Kernels: sudo dmesg | grep -i alg</translation>
    </message>
    <message>
        <source>This kernel does not offer its ciphers to programs: it comes without AF_ALG.</source>
        <translation>Dieser Kernel bietet Programmen seine Chiffren nicht an: Ihm fehlt AF_ALG.</translation>
    </message>
    <message>
        <source>This system keeps the kernel&apos;s ciphers from programs: the module af_alg is blocked.</source>
        <translation>Dieses System hält die Chiffren des Kernels von Programmen fern: Das Modul af_alg ist gesperrt.</translation>
    </message>
    <message>
        <source>A sandbox keeps this program from the kernel&apos;s ciphers.</source>
        <translation>Eine Sandbox hält dieses Programm von den Chiffren des Kernels fern.</translation>
    </message>
    <message>
        <source>This system has switched AF_ALG off for all programs (af_alg_restrict is 2).</source>
        <translation>Dieses System hat AF_ALG für alle Programme abgeschaltet (af_alg_restrict ist 2).</translation>
    </message>
    <message>
        <source>The kernel refuses its ciphers to this program, and nothing here says why.</source>
        <translation>Der Kernel verweigert diesem Programm seine Chiffren, und nichts hier verrät den Grund.</translation>
    </message>
    <message>
        <source>All four kinds answer, with the algorithms that af_alg_restrict leaves to this program.</source>
        <translation>Alle vier Arten antworten, mit den Algorithmen, die af_alg_restrict diesem Programm lässt.</translation>
    </message>
    <message>
        <source>The kernel offers all four kinds of its ciphers to this program.</source>
        <translation>Der Kernel bietet diesem Programm alle vier Arten seiner Chiffren an.</translation>
    </message>
    <message>
        <source>Whatever the kernel does not give is computed with OpenSSL.</source>
        <translation>Was der Kernel nicht bietet, wird mit OpenSSL berechnet.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>not in this kernel</source>
        <translation>nicht in diesem Kernel</translation>
    </message>
    <message>
        <source>module blocked</source>
        <translation>Modul gesperrt</translation>
    </message>
    <message>
        <source>sandboxed</source>
        <translation>durch Sandbox gesperrt</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The kernel gives this program AF_ALG sockets, the way to its ciphers.</source>
        <translation>Der Kernel gibt diesem Programm AF_ALG-Sockets, den Weg zu seinen Chiffren.</translation>
    </message>
    <message>
        <source>The kernel was built without AF_ALG, or the module&apos;s file is not there.</source>
        <translation>Der Kernel wurde ohne AF_ALG gebaut, oder die Datei des Moduls fehlt.</translation>
    </message>
    <message>
        <source>A setting keeps the kernel from loading the module af_alg.</source>
        <translation>Eine Einstellung hindert den Kernel daran, das Modul af_alg zu laden.</translation>
    </message>
    <message>
        <source>AF_ALG is refused to this program: by a container, a sandbox (seccomp) or a security module.</source>
        <translation>AF_ALG wird diesem Programm verweigert: durch einen Container, eine Sandbox (seccomp) oder ein Sicherheitsmodul.</translation>
    </message>
    <message>
        <source>The kernel has AF_ALG, and af_alg_restrict closes it to every program.</source>
        <translation>Der Kernel hat AF_ALG, aber af_alg_restrict sperrt es für alle Programme.</translation>
    </message>
    <message>
        <source>The kernel refuses AF_ALG sockets. None of the usual reasons was found.</source>
        <translation>Der Kernel verweigert AF_ALG-Sockets. Keiner der üblichen Gründe wurde gefunden.</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Hashfunktionen</translation>
    </message>
    <message>
        <source>Ciphers</source>
        <translation>Chiffren</translation>
    </message>
    <message>
        <source>Authenticated ciphers</source>
        <translation>Authentifizierende Chiffren</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>Not asked: there are no AF_ALG sockets.</source>
        <translation>Nicht gefragt: Es gibt keine AF_ALG-Sockets.</translation>
    </message>
    <message>
        <source>Every well-known algorithm that was asked for answers.</source>
        <translation>Jeder gefragte bekannte Algorithmus antwortet.</translation>
    </message>
    <message>
        <source>Well-known algorithms that answer: %1 of %2.</source>
        <translation>Bekannte Algorithmen, die antworten: %1 von %2.</translation>
    </message>
    <message>
        <source>The kernel was built without %1, or the module&apos;s file is not there.</source>
        <translation>Der Kernel wurde ohne %1 gebaut, oder die Datei des Moduls fehlt.</translation>
    </message>
    <message>
        <source>A setting keeps the kernel from loading %1.</source>
        <translation>Eine Einstellung hindert den Kernel daran, %1 zu laden.</translation>
    </message>
    <message>
        <source>Refused to this program: by a container, a sandbox or a security module.</source>
        <translation>Diesem Programm verweigert: durch einen Container, eine Sandbox oder ein Sicherheitsmodul.</translation>
    </message>
    <message>
        <source>af_alg_restrict leaves none of the well-known algorithms of this kind to this program.</source>
        <translation>af_alg_restrict lässt diesem Programm keinen der bekannten Algorithmen dieser Art.</translation>
    </message>
    <message>
        <source>None of the well-known algorithms answers. Nothing was found that blocks %1.</source>
        <translation>Keiner der bekannten Algorithmen antwortet. Es wurde nichts gefunden, was %1 sperrt.</translation>
    </message>
    <message>
        <source>There is no setting af_alg_restrict here: it comes with AF_ALG on Linux 7.3 and later.</source>
        <translation>Die Einstellung af_alg_restrict gibt es hier nicht, sondern erst mit AF_ALG ab Linux 7.3.</translation>
    </message>
    <message>
        <source>The administrator&apos;s setting af_alg_restrict is %1: %2.</source>
        <translation>Die Einstellung af_alg_restrict des Administrators ist %1: %2.</translation>
    </message>
    <message>
        <source>every program may use everything</source>
        <translation>jedes Programm darf alles verwenden</translation>
    </message>
    <message>
        <source>programs may use a short list of algorithms, privileged ones a longer list, and nobody may choose a driver</source>
        <translation>Programme dürfen eine kurze Liste von Algorithmen verwenden, privilegierte eine längere, und niemand darf einen Treiber wählen</translation>
    </message>
    <message>
        <source>AF_ALG is closed to all programs</source>
        <translation>AF_ALG ist für alle Programme gesperrt</translation>
    </message>
    <message>
        <source>a value that this program does not know</source>
        <translation>ein Wert, den dieses Programm nicht kennt</translation>
    </message>
</context>
<context>
    <name>DifferenceDelegate</name>
    <message>
        <source>%1: %2. Here: %3. There: %4</source>
        <translation>%1: %2. Hier: %3. Dort: %4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>DifferencesHeader</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
</context>
<context>
    <name>DifferencesList</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Both lists are the same</source>
        <translation>Beide Listen sind gleich</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nichts dieser Art</translation>
    </message>
    <message>
        <source>The same drivers with the same priorities, from the same modules, reachable in the same way.</source>
        <translation>Dieselben Treiber mit denselben Prioritäten, aus denselben Modulen, auf dieselbe Weise erreichbar.</translation>
    </message>
</context>
<context>
    <name>DigestRow</name>
    <message>
        <source>Match</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Copy the %1 digest</source>
        <translation>%1-Hashwert kopieren</translation>
    </message>
</context>
<context>
    <name>DismissButton</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message>
        <source>To a file</source>
        <translation>In eine Datei</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Einheit der Größe</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Draw to a file…</source>
        <translation>In Datei ziehen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop to hash, or to verify a checksum file</source>
        <translation>Ablegen, um zu hashen oder eine Prüfsummendatei zu überprüfen</translation>
    </message>
</context>
<context>
    <name>EmptyQueue</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>They are locked with a passphrase, or for the people you choose. Files that are locked already, by age or openssl, are unlocked. The originals stay as they are.</source>
        <translation>Sie werden mit einer Passphrase oder für die Personen Ihrer Wahl verschlüsselt. Bereits mit age oder openssl verschlüsselte Dateien werden entschlüsselt. Die Originale bleiben unverändert.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>No algorithm matches</source>
        <translation>Kein Algorithmus passt</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>Die Liste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The kernel lists no algorithm</source>
        <translation>Der Kernel listet keinen Algorithmus auf</translation>
    </message>
    <message>
        <source>Nothing has this text in its name, driver or module and is of the kinds chosen.</source>
        <translation>Nichts von den gewählten Arten hat diesen Text in Name, Treiber oder Modul.</translation>
    </message>
    <message>
        <source>Show what is not loaded (%L1)</source>
        <translation>Nicht Geladenes anzeigen (%L1)</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>EncryptDialogs</name>
    <message>
        <source>Add files to lock or unlock</source>
        <translation>Dateien zum Ver- oder Entschlüsseln hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder to lock</source>
        <translation>Ordner zum Verschlüsseln hinzufügen</translation>
    </message>
    <message>
        <source>Choose where the new files go</source>
        <translation>Ort für die neuen Dateien wählen</translation>
    </message>
</context>
<context>
    <name>EncryptDropZone</name>
    <message>
        <source>Drop to lock, or to unlock what is locked</source>
        <translation>Zum Ver- oder Entschlüsseln hier ablegen</translation>
    </message>
</context>
<context>
    <name>EncryptNotices</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Verschlüsseln</translation>
    </message>
</context>
<context>
    <name>EncryptPage</name>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Locked files open with age anywhere; locked by the kernel where it can</source>
        <translation>Verschlüsselte Dateien lassen sich überall mit age öffnen; verschlüsselt vom Kernel, wo er es kann</translation>
    </message>
    <message>
        <source>Your keys…</source>
        <translation>Ihre Schlüssel …</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation>Dateien hinzufügen (Strg+O)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Who computes</source>
        <translation>Wer rechnet</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The kernel where it answers, OpenSSL for the rest.</source>
        <translation>Der Kernel, wo er antwortet, sonst OpenSSL.</translation>
    </message>
    <message>
        <source>Kernel only</source>
        <translation>Nur Kernel</translation>
    </message>
    <message>
        <source>What the kernel does not give fails, and says why.</source>
        <translation>Was der Kernel nicht bietet, schlägt mit Angabe des Grundes fehl.</translation>
    </message>
    <message>
        <source>OpenSSL only</source>
        <translation>Nur OpenSSL</translation>
    </message>
    <message>
        <source>The kernel is not asked.</source>
        <translation>Der Kernel wird nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>EngineLine</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the algorithm is called, whoever computes it. Several drivers can have the same name.</source>
        <translation>Wie der Algorithmus heißt, gleich wer ihn berechnet. Mehrere Treiber können denselben Namen haben.</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>The implementation. Asking for this name gets exactly this one.</source>
        <translation>Die Implementierung. Wer diesen Namen anfragt, bekommt genau diese.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>The kernel module that brought it; &quot;kernel&quot; if it is built in.</source>
        <translation>Das Kernelmodul, aus dem er stammt; „kernel“, wenn er fest eingebaut ist.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Of the drivers with the same name, the one with the highest priority is taken. Faster ones have higher numbers.</source>
        <translation>Von den Treibern mit demselben Namen wird der mit der höchsten Priorität genommen. Schnellere haben höhere Zahlen.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>1 when nobody uses it. Each user, also another driver built on it, adds one.</source>
        <translation>1, wenn ihn niemand nutzt. Jeder Nutzer zählt eins dazu, auch ein Treiber, der auf ihm aufbaut.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Whether the kernel has checked it against known results. Nobody gets it before that has passed.</source>
        <translation>Ob der Kernel ihn mit bekannten Ergebnissen geprüft hat. Vorher bekommt ihn niemand.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>&quot;yes&quot;: a building block for other drivers, never given to a program.</source>
        <translation>„yes“: ein Baustein für andere Treiber, den kein Programm bekommt.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchron</translation>
    </message>
    <message>
        <source>&quot;yes&quot;: it may give its result later, as hardware does.</source>
        <translation>„yes“: Er kann sein Ergebnis später liefern, wie es Hardware tut.</translation>
    </message>
    <message>
        <source>FIPS</source>
        <translation>FIPS</translation>
    </message>
    <message>
        <source>Whether it may be used while the kernel is in FIPS mode.</source>
        <translation>Ob er verwendet werden darf, während der Kernel im FIPS-Modus ist.</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>It works on pieces of this length. 1 means that any length will do.</source>
        <translation>Er arbeitet mit Stücken dieser Länge. 1 bedeutet, dass jede Länge recht ist.</translation>
    </message>
    <message>
        <source>Digest size</source>
        <translation>Hashwertgröße</translation>
    </message>
    <message>
        <source>The length of its result, whatever the length of the data.</source>
        <translation>Die Länge des Ergebnisses, gleich wie lang die Daten sind.</translation>
    </message>
    <message>
        <source>Shortest key</source>
        <translation>Kürzester Schlüssel</translation>
    </message>
    <message>
        <source>No key may be shorter. Modes such as XTS take two keys in one.</source>
        <translation>Kein Schlüssel darf kürzer sein. Modi wie XTS nehmen zwei Schlüssel in einem.</translation>
    </message>
    <message>
        <source>Longest key</source>
        <translation>Längster Schlüssel</translation>
    </message>
    <message>
        <source>No key may be longer. Not every length between must be allowed.</source>
        <translation>Kein Schlüssel darf länger sein. Nicht jede Länge dazwischen muss erlaubt sein.</translation>
    </message>
    <message>
        <source>IV size</source>
        <translation>IV-Größe</translation>
    </message>
    <message>
        <source>The length of the initialisation vector, which makes equal messages look different.</source>
        <translation>Die Länge des Initialisierungsvektors, der gleiche Nachrichten verschieden aussehen lässt.</translation>
    </message>
    <message>
        <source>Longest tag</source>
        <translation>Maximale Tag-Länge</translation>
    </message>
    <message>
        <source>The length of the longest tag by which a change of the message is noticed.</source>
        <translation>Die Länge des längsten Authentifizierungs-Tags, an dem eine Änderung der Nachricht erkannt wird.</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Abschnittsgröße</translation>
    </message>
    <message>
        <source>A message given in several parts is split at multiples of this length.</source>
        <translation>Eine Nachricht, die in mehreren Teilen übergeben wird, wird an Vielfachen dieser Länge geteilt.</translation>
    </message>
    <message>
        <source>Walk size</source>
        <translation>Schrittgröße</translation>
    </message>
    <message>
        <source>It is fastest with multiples of this length, because it computes several chunks at once.</source>
        <translation>Mit Vielfachen dieser Länge ist er am schnellsten, weil er mehrere Abschnitte zugleich berechnet.</translation>
    </message>
    <message>
        <source>State size</source>
        <translation>Zustandsgröße</translation>
    </message>
    <message>
        <source>What it carries from one part of a message to the next.</source>
        <translation>Was er von einem Teil einer Nachricht zum nächsten mitnimmt.</translation>
    </message>
    <message>
        <source>Seed size</source>
        <translation>Startwertgröße</translation>
    </message>
    <message>
        <source>How much seed it wants before it gives random numbers. 0: it seeds itself.</source>
        <translation>Wie viel Startwert er braucht, bevor er Zufallszahlen liefert. 0: Er versieht sich selbst damit.</translation>
    </message>
    <message>
        <source>IV generator</source>
        <translation>IV-Generator</translation>
    </message>
    <message>
        <source>A helper inside the kernel that makes initialisation vectors.</source>
        <translation>Ein Helfer im Kernel, der Initialisierungsvektoren erzeugt.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>The kernel&apos;s internal flags of an algorithm that is just being looked for.</source>
        <translation>Die internen Flags des Kernels für einen Algorithmus, der gerade erst gesucht wird.</translation>
    </message>
    <message>
        <source>A hash, keyed or not, that computes at once on the processor.</source>
        <translation>Eine Hashfunktion, mit oder ohne Schlüssel, die sofort auf dem Prozessor rechnet.</translation>
    </message>
    <message>
        <source>A hash, keyed or not, that may compute in the background, as hardware does.</source>
        <translation>Eine Hashfunktion, mit oder ohne Schlüssel, die im Hintergrund rechnen kann, wie es Hardware tut.</translation>
    </message>
    <message>
        <source>A symmetric cipher with its mode of operation: what encrypts data of any length.</source>
        <translation>Eine symmetrische Chiffre mit ihrem Betriebsmodus: was Daten beliebiger Länge verschlüsselt.</translation>
    </message>
    <message>
        <source>A symmetric cipher with its mode, in the kernel&apos;s simpler form for memory in one piece.</source>
        <translation>Eine symmetrische Chiffre mit ihrem Modus, in der einfacheren Form des Kernels für zusammenhängenden Speicher.</translation>
    </message>
    <message>
        <source>A symmetric cipher with its mode, in the form of older kernels.</source>
        <translation>Eine symmetrische Chiffre mit ihrem Modus, in der Form älterer Kernel.</translation>
    </message>
    <message>
        <source>A symmetric cipher with its mode that may compute in the background, in the form of older kernels.</source>
        <translation>Eine symmetrische Chiffre mit ihrem Modus, die im Hintergrund rechnen kann, in der Form älterer Kernel.</translation>
    </message>
    <message>
        <source>A symmetric cipher that makes its own initialisation vectors, in older kernels.</source>
        <translation>Eine symmetrische Chiffre, die ihre Initialisierungsvektoren selbst erzeugt, in älteren Kerneln.</translation>
    </message>
    <message>
        <source>Authenticated encryption: it hides the data and notices every change.</source>
        <translation>Authentifizierte Verschlüsselung: Sie verbirgt die Daten und erkennt jede Änderung.</translation>
    </message>
    <message>
        <source>Authenticated encryption, in the form of older kernels.</source>
        <translation>Authentifizierte Verschlüsselung, in der Form älterer Kernel.</translation>
    </message>
    <message>
        <source>A generator of random numbers.</source>
        <translation>Ein Generator von Zufallszahlen.</translation>
    </message>
    <message>
        <source>A block cipher alone, one block at a time: only modes of operation use it.</source>
        <translation>Eine Blockchiffre allein, Block für Block: Nur Betriebsmodi nutzen sie.</translation>
    </message>
    <message>
        <source>Compression, in the form of older kernels.</source>
        <translation>Kompression, in der Form älterer Kernel.</translation>
    </message>
    <message>
        <source>Compression that computes at once on the processor.</source>
        <translation>Kompression, die sofort auf dem Prozessor rechnet.</translation>
    </message>
    <message>
        <source>Compression that may compute in the background, as hardware does.</source>
        <translation>Kompression, die im Hintergrund rechnen kann, wie es Hardware tut.</translation>
    </message>
    <message>
        <source>Compression in parts, in older kernels.</source>
        <translation>Kompression in Teilen, in älteren Kerneln.</translation>
    </message>
    <message>
        <source>Public-key encryption.</source>
        <translation>Verschlüsselung mit öffentlichem Schlüssel.</translation>
    </message>
    <message>
        <source>Key agreement: two sides find a common secret.</source>
        <translation>Schlüsselvereinbarung: Zwei Seiten finden ein gemeinsames Geheimnis.</translation>
    </message>
    <message>
        <source>Public-key signatures.</source>
        <translation>Signaturen mit öffentlichem Schlüssel.</translation>
    </message>
    <message>
        <source>A placeholder: the kernel is just looking for it, or testing it.</source>
        <translation>Ein Platzhalter: Der Kernel sucht oder testet ihn gerade.</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>(%1 bits)</source>
        <translation>(%1 Bit)</translation>
    </message>
    <message>
        <source>The kernel has it, and a sandbox or security rule keeps it from this program.</source>
        <translation>Der Kernel hat ihn, aber eine Sandbox oder Sicherheitsregel hält ihn von diesem Programm fern.</translation>
    </message>
    <message>
        <source>The kernel refuses it: its self-test has failed.</source>
        <translation>Der Kernel verweigert ihn: Sein Selbsttest ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The kernel has it and does not give it to this program: newer kernels give programs no asynchronous drivers, and af_alg_restrict may leave it out.</source>
        <translation>Der Kernel hat ihn, gibt ihn aber diesem Programm nicht: Neuere Kernel geben Programmen keine asynchronen Treiber, und af_alg_restrict kann ihn auslassen.</translation>
    </message>
    <message>
        <source>The kernel has it and does not give it to this program. The System page says what restricts it.</source>
        <translation>Der Kernel hat ihn, gibt ihn aber diesem Programm nicht. Die Seite „System“ sagt, was ihn einschränkt.</translation>
    </message>
    <message>
        <source>The kernel has it, but binding it failed (%1).</source>
        <translation>Der Kernel hat ihn, aber bind() schlug fehl (%1).</translation>
    </message>
    <message>
        <source>A program that asks for %1 gets this driver: it has the highest priority of all that it may have.</source>
        <translation>Ein Programm, das %1 anfragt, bekommt diesen Treiber: Von allen, die es haben darf, hat er die höchste Priorität.</translation>
    </message>
    <message>
        <source>A program that asks for %1 gets this driver: there is no other that it may have.</source>
        <translation>Ein Programm, das %1 anfragt, bekommt diesen Treiber: Einen anderen darf es nicht haben.</translation>
    </message>
    <message>
        <source>A program that asks for %1 gets nothing.</source>
        <translation>Ein Programm, das %1 anfragt, bekommt nichts.</translation>
    </message>
    <message>
        <source>A program that asks for %1 gets %2, which has a higher priority. This one must be asked for by its driver&apos;s name.</source>
        <translation>Ein Programm, das %1 anfragt, bekommt %2 mit höherer Priorität. Dieser hier muss mit seinem Treibernamen angefragt werden.</translation>
    </message>
    <message>
        <source>A program that asks for %1 gets %2, which has the same priority and comes first in the kernel&apos;s list.</source>
        <translation>Ein Programm, das %1 anfragt, bekommt %2 mit derselben Priorität, weil er in der Liste des Kernels zuerst kommt.</translation>
    </message>
    <message>
        <source>A program that asks for %1 gets %2, because a driver&apos;s own name goes before all priorities.</source>
        <translation>Ein Programm, das %1 anfragt, bekommt %2, weil der eigene Name eines Treibers allen Prioritäten vorgeht.</translation>
    </message>
    <message>
        <source>No program gets it: it is a building block for other drivers.</source>
        <translation>Kein Programm bekommt ihn: Er ist ein Baustein für andere Treiber.</translation>
    </message>
    <message>
        <source>Nobody gets it before its self-test has passed.</source>
        <translation>Niemand bekommt ihn, bevor sein Selbsttest bestanden ist.</translation>
    </message>
    <message>
        <source>It has the highest priority for %1, but the kernel is in FIPS mode and refuses it; a program that asks gets nothing.</source>
        <translation>Er hat die höchste Priorität für %1, aber der Kernel ist im FIPS-Modus und verweigert ihn; ein Programm, das anfragt, bekommt nichts.</translation>
    </message>
    <message>
        <source>This kernel gives programs no asynchronous drivers.</source>
        <translation>Dieser Kernel gibt Programmen keine asynchronen Treiber.</translation>
    </message>
    <message>
        <source>It is not there yet: the kernel is just looking for it, or testing it.</source>
        <translation>Er ist noch nicht da: Der Kernel sucht oder testet ihn gerade.</translation>
    </message>
    <message>
        <source>Programs cannot ask for this type. Inside the kernel, %1 means this driver.</source>
        <translation>Programme können diesen Typ nicht anfragen. Im Kernel selbst steht %1 für diesen Treiber.</translation>
    </message>
    <message>
        <source>Programs cannot ask for this type.</source>
        <translation>Programme können diesen Typ nicht anfragen.</translation>
    </message>
    <message>
        <source>This program can use it by the name %1. By its driver&apos;s name the kernel refuses it.</source>
        <translation>Dieses Programm kann ihn unter dem Namen %1 nutzen. Unter seinem Treibernamen verweigert ihn der Kernel.</translation>
    </message>
    <message>
        <source>This program can use it: the kernel answered when asked for it.</source>
        <translation>Dieses Programm kann ihn nutzen: Der Kernel hat auf die Anfrage geantwortet.</translation>
    </message>
    <message>
        <source>The kernel has it, but the way for programs to this type is missing or blocked. The System page says why.</source>
        <translation>Der Kernel hat ihn, aber der Weg für Programme zu diesem Typ fehlt oder ist gesperrt. Die Seite „System“ sagt, warum.</translation>
    </message>
    <message>
        <source>Only the kernel itself uses this type; there is no way for programs to it.</source>
        <translation>Nur der Kernel selbst nutzt diesen Typ; für Programme gibt es keinen Weg dorthin.</translation>
    </message>
    <message>
        <source>Only other drivers use it; the kernel gives it to no program.</source>
        <translation>Nur andere Treiber nutzen ihn; der Kernel gibt ihn keinem Programm.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <source>a passphrase must be the only way to open a file: leave out -p, or -r, -R and -i</source>
        <translation>eine Passphrase darf nur allein eine Datei öffnen: -p weglassen oder -r, -R und -i</translation>
    </message>
    <message>
        <source>say for whom to encrypt: -p, -r RECIPIENT, -R FILE or -i FILE</source>
        <translation>angeben, für wen verschlüsselt werden soll: -p, -r RECIPIENT, -R FILE oder -i FILE</translation>
    </message>
    <message>
        <source>a file opens with a passphrase or with keys: leave out -p or -i</source>
        <translation>eine Datei wird mit einer Passphrase oder mit Schlüsseln geöffnet: -p oder -i weglassen</translation>
    </message>
    <message>
        <source>a checksum file has at most 256 MiB</source>
        <translation>eine Prüfsummendatei hat höchstens 256 MiB</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>keine reguläre Datei</translation>
    </message>
    <message>
        <source>there is no result</source>
        <translation>es gibt kein Ergebnis</translation>
    </message>
    <message>
        <source>a key has at most 64 KiB</source>
        <translation>ein Schlüssel hat höchstens 64 KiB</translation>
    </message>
    <message>
        <source>a key is an even number of hexadecimal digits</source>
        <translation>ein Schlüssel besteht aus einer geraden Anzahl von Hexadezimalziffern</translation>
    </message>
    <message>
        <source>give it or --key-file, not both</source>
        <translation>nur eines von beiden angeben, dies oder --key-file</translation>
    </message>
    <message>
        <source>%1; --max-work-factor N raises it</source>
        <translation>%1; --max-work-factor N erhöht die Grenze</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Die Passphrase</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it is longer than 1023 bytes</source>
        <translation>länger als 1023 Bytes</translation>
    </message>
    <message>
        <source>there is no terminal to ask for the passphrase at: use --passphrase-fd</source>
        <translation>kein Terminal, um nach der Passphrase zu fragen: --passphrase-fd verwenden</translation>
    </message>
    <message>
        <source>it was not the same twice</source>
        <translation>die beiden Eingaben waren nicht gleich</translation>
    </message>
    <message>
        <source>it takes the number of an open descriptor</source>
        <translation>erwartet wird die Nummer eines offenen Deskriptors</translation>
    </message>
    <message>
        <source>the socket was closed after an earlier error</source>
        <translation>der Socket wurde nach einem früheren Fehler geschlossen</translation>
    </message>
    <message>
        <source>an algorithm&apos;s name has 1 to 127 bytes and no zero byte</source>
        <translation>der Name eines Algorithmus hat 1 bis 127 Bytes und kein Nullbyte</translation>
    </message>
    <message>
        <source>this kernel takes no key, or no key of this type, from a keyring</source>
        <translation>dieser Kernel nimmt keinen Schlüssel oder keinen dieses Typs aus einem Schlüsselbund</translation>
    </message>
    <message>
        <source>it makes no tag of %1 bytes</source>
        <translation>ein Tag von %1 Bytes ist nicht möglich</translation>
    </message>
    <message>
        <source>this kernel was built without CONFIG_CRYPTO_USER_API_RNG_CAVP</source>
        <translation>dieser Kernel wurde ohne CONFIG_CRYPTO_USER_API_RNG_CAVP gebaut</translation>
    </message>
    <message>
        <source>test entropy needs the capability CAP_SYS_ADMIN</source>
        <translation>Testentropie erfordert die Capability CAP_SYS_ADMIN</translation>
    </message>
    <message>
        <source>test entropy has at most 128 bytes</source>
        <translation>Testentropie hat höchstens 128 Bytes</translation>
    </message>
    <message>
        <source>the kernel did not give the whole digest</source>
        <translation>der Kernel hat nicht den ganzen Hashwert geliefert</translation>
    </message>
    <message>
        <source>the kernel took no data</source>
        <translation>der Kernel hat keine Daten angenommen</translation>
    </message>
    <message>
        <source>the kernel takes no more data</source>
        <translation>der Kernel nimmt keine weiteren Daten an</translation>
    </message>
    <message>
        <source>the message is one request of %1 bytes, and the kernel&apos;s socket buffers hold %2 (net.core.wmem_max and rmem_max)</source>
        <translation>die Nachricht ist eine einzige Anfrage von %1 Bytes, und die Socket-Puffer des Kernels fassen %2 (net.core.wmem_max und rmem_max)</translation>
    </message>
    <message>
        <source>the message is one request, and the kernel took %1 of its %2 bytes</source>
        <translation>die Nachricht ist eine einzige Anfrage, und der Kernel hat %1 von %2 Bytes angenommen</translation>
    </message>
    <message>
        <source>the kernel has no room for one request of %1 bytes (net.core.optmem_max)</source>
        <translation>der Kernel hat keinen Platz für eine Anfrage von %1 Bytes (net.core.optmem_max)</translation>
    </message>
    <message>
        <source>the kernel gave %1 bytes, not %2</source>
        <translation>der Kernel hat %1 Bytes geliefert, nicht %2</translation>
    </message>
    <message>
        <source>the kernel took a part of the message</source>
        <translation>der Kernel hat nur einen Teil der Nachricht angenommen</translation>
    </message>
    <message>
        <source>the kernel gave a part of the result</source>
        <translation>der Kernel hat nur einen Teil des Ergebnisses geliefert</translation>
    </message>
    <message>
        <source>the kernel gave no random bytes</source>
        <translation>der Kernel hat keine Zufallsbytes geliefert</translation>
    </message>
    <message>
        <source>it has not been seeded</source>
        <translation>noch nicht mit einem Startwert versehen</translation>
    </message>
    <message>
        <source>the kernel takes additional input only after test entropy</source>
        <translation>der Kernel nimmt zusätzliche Eingaben nur nach Testentropie an</translation>
    </message>
    <message>
        <source>additional input has at most 128 bytes</source>
        <translation>eine zusätzliche Eingabe hat höchstens 128 Bytes</translation>
    </message>
    <message>
        <source>the kernel gave less than it was asked for</source>
        <translation>der Kernel hat weniger geliefert als verlangt</translation>
    </message>
    <message>
        <source>a piece is no multiple of %1 bytes</source>
        <translation>ein Teil ist kein Vielfaches von %1 Bytes</translation>
    </message>
    <message>
        <source>the message must have 1 to 65536 bytes</source>
        <translation>die Nachricht muss 1 bis 65536 Bytes haben</translation>
    </message>
    <message>
        <source>the archive is not a tar archive</source>
        <translation>das Archiv ist kein tar-Archiv</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>its name leads out of the folder</source>
        <translation>der Name führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its name is not a name</source>
        <translation>der Name ist kein gültiger Name</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>its name is an absolute path</source>
        <translation>der Name ist ein absoluter Pfad</translation>
    </message>
    <message>
        <source>it lies in too many folders</source>
        <translation>liegt in zu vielen Ordnern</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>it is a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>too many folders deep</source>
        <translation>zu viele Ordner tief</translation>
    </message>
    <message>
        <source>something else took its place</source>
        <translation>etwas anderes ist an diese Stelle getreten</translation>
    </message>
    <message>
        <source>it shrank</source>
        <translation>kleiner geworden</translation>
    </message>
    <message>
        <source>it grew</source>
        <translation>größer geworden</translation>
    </message>
    <message>
        <source>it was written to</source>
        <translation>zwischendurch beschrieben</translation>
    </message>
    <message>
        <source>it is another name of %1</source>
        <translation>ein weiterer Name von %1</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>die Teile überlappen sich</translation>
    </message>
    <message>
        <source>what was read back is not what was written</source>
        <translation>das Zurückgelesene ist nicht das Geschriebene</translation>
    </message>
    <message>
        <source>it is a folder, and a file or a link before</source>
        <translation>ein Ordner, zuvor aber eine Datei oder Verknüpfung</translation>
    </message>
    <message>
        <source>it is another name of a file that is not in the archive</source>
        <translation>ein weiterer Name einer Datei, die nicht im Archiv ist</translation>
    </message>
    <message>
        <source>it is no folder, and has no name</source>
        <translation>kein Ordner und ohne Namen</translation>
    </message>
    <message>
        <source>it would be written through a link or into a file</source>
        <translation>würde durch eine Verknüpfung oder in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>there are two with its name</source>
        <translation>diesen Namen gibt es zweimal</translation>
    </message>
    <message>
        <source>it changed or came after it was to be packed</source>
        <translation>seit dem Packen geändert oder hinzugekommen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from %2 to %3</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>„%1“ ist weder true noch false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has something that is no rate</source>
        <translation>„%1“ enthält etwas, das kein Durchsatz ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no object</source>
        <translation>„%1“ ist kein Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation>„%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 entries</source>
        <translation>„%1“ hat mehr als %2 Einträge</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither kernel nor openssl</source>
        <translation>„%1“ ist weder kernel noch openssl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of hash, skcipher, aead, rng</source>
        <translation>„%1“ ist weder hash noch skcipher, aead oder rng</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not &quot;cipherscope-benchmark&quot;: this is no file of results</source>
        <translation>„%1“ ist nicht „cipherscope-benchmark“: dies ist keine Ergebnisdatei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is newer than this program</source>
        <translation>„%1“ ist neuer als dieses Programm</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither encrypt nor decrypt</source>
        <translation>„%1“ ist weder encrypt noch decrypt</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>bei Byte %1: %2</translation>
    </message>
    <message>
        <source>it is too large to be one run: 16 MiB or more</source>
        <translation>zu groß für eine Messung: 16 MiB oder mehr</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed (libqt6sql6-sqlite)</source>
        <translation>der SQLite-Treiber von Qt ist nicht installiert (libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>a newer version of this program has written it</source>
        <translation>von einer neueren Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>this run is not kept any more</source>
        <translation>diese Messung ist nicht mehr gespeichert</translation>
    </message>
    <message>
        <source>only the kernel&apos;s random number generators are measured</source>
        <translation>nur die Zufallsgeneratoren des Kernels werden gemessen</translation>
    </message>
    <message>
        <source>nothing may follow here</source>
        <translation>hier darf nichts folgen</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a comma or a closing parenthesis is missing</source>
        <translation>ein Komma oder eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>no type to ask for was given</source>
        <translation>kein Typ zum Anfragen angegeben</translation>
    </message>
    <message>
        <source>it has more than 256 fields</source>
        <translation>mehr als 256 Felder</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text, whole number, true or false</source>
        <translation>„%1“ ist weder Text noch ganze Zahl, true oder false</translation>
    </message>
    <message>
        <source>it has no &quot;name&quot;</source>
        <translation>„name“ fehlt</translation>
    </message>
    <message>
        <source>it has no &quot;driver&quot;</source>
        <translation>„driver“ fehlt</translation>
    </message>
    <message>
        <source>&quot;access&quot; is none of reachable, restricted, blocked, not-userspace, internal</source>
        <translation>„access“ ist weder reachable noch restricted, blocked, not-userspace oder internal</translation>
    </message>
    <message>
        <source>it has more than 100000 entries</source>
        <translation>mehr als 100000 Einträge</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text of at most 4096 bytes</source>
        <translation>„%1“ ist kein Text von höchstens 4096 Bytes</translation>
    </message>
    <message>
        <source>it is no snapshot: its &quot;format&quot; is not &quot;cipherscope-snapshot&quot;</source>
        <translation>keine Momentaufnahme: „format“ ist nicht „cipherscope-snapshot“</translation>
    </message>
    <message>
        <source>its &quot;version&quot; is one that this program does not know</source>
        <translation>„version“ ist diesem Programm nicht bekannt</translation>
    </message>
    <message>
        <source>it has no &quot;entries&quot;</source>
        <translation>„entries“ fehlt</translation>
    </message>
    <message>
        <source>it is no JSON, at byte %1: %2</source>
        <translation>kein JSON, bei Byte %1: %2</translation>
    </message>
    <message>
        <source>a snapshot has at most 16 MiB</source>
        <translation>eine Momentaufnahme hat höchstens 16 MiB</translation>
    </message>
    <message>
        <source>it comes with the package kmod</source>
        <translation>im Paket kmod enthalten</translation>
    </message>
    <message>
        <source>it did not end</source>
        <translation>hat sich nicht beendet</translation>
    </message>
    <message>
        <source>it is no module&apos;s name</source>
        <translation>kein Modulname</translation>
    </message>
    <message>
        <source>key of %1 bytes, AAD of %2, tag of %3, message of %4</source>
        <translation>Schlüssel mit %1 Bytes, AAD mit %2, Tag mit %3, Nachricht mit %4</translation>
    </message>
    <message>
        <source>message of %1</source>
        <translation>Nachricht mit %1 Bytes</translation>
    </message>
    <message>
        <source>key of %1 bytes, message of %2</source>
        <translation>Schlüssel mit %1 Bytes, Nachricht mit %2</translation>
    </message>
    <message>
        <source>forged: %1</source>
        <translation>gefälscht: %1</translation>
    </message>
    <message>
        <source>no message was begun</source>
        <translation>keine Nachricht begonnen</translation>
    </message>
    <message>
        <source>there is not as much room for what comes out as goes in</source>
        <translation>für die Ausgabe ist nicht so viel Platz, wie die Eingabe lang ist</translation>
    </message>
    <message>
        <source>its message cannot be given in pieces</source>
        <translation>die Nachricht kann nicht in Teilen übergeben werden</translation>
    </message>
    <message>
        <source>there is not as much room as what comes out needs</source>
        <translation>für die Ausgabe ist nicht so viel Platz, wie sie braucht</translation>
    </message>
    <message>
        <source>it takes no key of %1 bytes</source>
        <translation>ein Schlüssel von %1 Bytes ist nicht möglich</translation>
    </message>
    <message>
        <source>the two halves of the key are the same</source>
        <translation>die beiden Hälften des Schlüssels sind gleich</translation>
    </message>
    <message>
        <source>the key is not in the form that authenc() takes</source>
        <translation>das ist nicht die Schlüsselform, die authenc() verlangt</translation>
    </message>
    <message>
        <source>the IV has %1 bytes, %2 wants %3</source>
        <translation>der IV hat %1 Bytes, %2 verlangt %3</translation>
    </message>
    <message>
        <source>the IV&apos;s first byte is %1, it must be 1 to 7</source>
        <translation>das erste Byte des IV ist %1, es muss 1 bis 7 sein</translation>
    </message>
    <message>
        <source>the message has %1 bytes, %2 wants at least %3</source>
        <translation>die Nachricht hat %1 Bytes, %2 verlangt mindestens %3</translation>
    </message>
    <message>
        <source>the message has %1 bytes, it may have %2</source>
        <translation>die Nachricht hat %1 Bytes, erlaubt sind %2</translation>
    </message>
    <message>
        <source>%1 bytes are no multiple of %2</source>
        <translation>%1 Bytes sind kein Vielfaches von %2</translation>
    </message>
    <message>
        <source>the message has %1 blocks, its counter has numbers for %2</source>
        <translation>die Nachricht hat %1 Blöcke, der Zähler reicht nur für %2</translation>
    </message>
    <message>
        <source>%1 bytes are too few for a tag of %2</source>
        <translation>%1 Bytes sind zu wenig für einen Tag von %2</translation>
    </message>
    <message>
        <source>it takes no AAD of %1 bytes</source>
        <translation>AAD von %1 Bytes werden nicht angenommen</translation>
    </message>
    <message>
        <source>the AAD does not end with the IV</source>
        <translation>die AAD enden nicht mit dem IV</translation>
    </message>
    <message>
        <source>it takes no key</source>
        <translation>ein Schlüssel ist nicht vorgesehen</translation>
    </message>
    <message>
        <source>its seed has %1 bytes</source>
        <translation>verlangt ist ein Startwert von %1 Bytes</translation>
    </message>
    <message>
        <source>/proc/crypto does not show what its messages look like</source>
        <translation>/proc/crypto zeigt nicht, wie die Nachrichten aussehen</translation>
    </message>
    <message>
        <source>OpenSSL takes less than 2 GiB in one message</source>
        <translation>OpenSSL nimmt weniger als 2 GiB in einer Nachricht an</translation>
    </message>
    <message>
        <source>OpenSSL takes at most 16 MiB in one message of xts</source>
        <translation>OpenSSL nimmt bei xts höchstens 16 MiB in einer Nachricht an</translation>
    </message>
    <message>
        <source>OpenSSL does not have it with a key of %1 bytes</source>
        <translation>OpenSSL bietet den Algorithmus nicht mit einem Schlüssel von %1 Bytes</translation>
    </message>
    <message>
        <source>OpenSSL cannot use a key that is in a kernel keyring</source>
        <translation>OpenSSL kann keinen Schlüssel aus einem Schlüsselbund des Kernels verwenden</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>Das Padding</translation>
    </message>
    <message>
        <source>the padding is not that of PKCS #7</source>
        <translation>das Padding entspricht nicht PKCS #7</translation>
    </message>
    <message>
        <source>the system&apos;s generator seeds itself and takes no inputs</source>
        <translation>der Generator des Systems beschafft sich Startwerte selbst und nimmt keine Eingaben an</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>eine leere Zeile</translation>
    </message>
    <message>
        <source>a line longer than 64 characters</source>
        <translation>eine Zeile mit mehr als 64 Zeichen</translation>
    </message>
    <message>
        <source>another last line than &quot;-----END AGE ENCRYPTED FILE-----&quot;</source>
        <translation>eine andere letzte Zeile als „-----END AGE ENCRYPTED FILE-----“</translation>
    </message>
    <message>
        <source>a blank in a line of base64</source>
        <translation>ein Leerzeichen in einer Base64-Zeile</translation>
    </message>
    <message>
        <source>a header, which age&apos;s armor has not</source>
        <translation>ein Kopf, den es in age-Armor nicht gibt</translation>
    </message>
    <message>
        <source>it is no canonical, padded base64</source>
        <translation>kein kanonisches Base64 mit Padding</translation>
    </message>
    <message>
        <source>this is not the first line of age&apos;s armor</source>
        <translation>das ist nicht die erste Zeile von age-Armor</translation>
    </message>
    <message>
        <source>after a line shorter than 64 characters, the last one is missing</source>
        <translation>nach einer Zeile mit weniger als 64 Zeichen fehlt die letzte Zeile</translation>
    </message>
    <message>
        <source>there is something after the armor</source>
        <translation>nach dem Armor-Text steht noch etwas</translation>
    </message>
    <message>
        <source>there are too many blanks around the armor</source>
        <translation>zu viel Leerraum um den Armor-Text</translation>
    </message>
    <message>
        <source>the armor ends in line %1, before its last line</source>
        <translation>der Armor-Text endet in Zeile %1, vor seiner letzten Zeile</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>it has a blank or another character that does not belong there</source>
        <translation>enthält ein Leerzeichen oder ein anderes Zeichen, das dort nicht hingehört</translation>
    </message>
    <message>
        <source>it mixes upper and lower case</source>
        <translation>mischt Groß- und Kleinbuchstaben</translation>
    </message>
    <message>
        <source>it has no &quot;1&quot; after its prefix</source>
        <translation>nach dem Präfix fehlt die „1“</translation>
    </message>
    <message>
        <source>it ended too early</source>
        <translation>endet zu früh</translation>
    </message>
    <message>
        <source>it has a character that never occurs there</source>
        <translation>enthält ein Zeichen, das dort nie vorkommt</translation>
    </message>
    <message>
        <source>its checksum is wrong: a character is mistyped, missing or too many</source>
        <translation>die Prüfsumme ist falsch: ein Zeichen ist vertippt, fehlt oder ist zu viel</translation>
    </message>
    <message>
        <source>its data are no whole bytes</source>
        <translation>die Daten sind keine ganzen Bytes</translation>
    </message>
    <message>
        <source>shorter than its tag</source>
        <translation>kürzer als der Tag</translation>
    </message>
    <message>
        <source>header line %1: %2</source>
        <translation>Kopf, Zeile %1: %2</translation>
    </message>
    <message>
        <source>armor line %1: %2</source>
        <translation>Armor, Zeile %1: %2</translation>
    </message>
    <message>
        <source>stanza %1, of an unknown type: %2</source>
        <translation>Stanza %1, unbekannter Typ: %2</translation>
    </message>
    <message>
        <source>stanza %1, %2: %3</source>
        <translation>Stanza %1, %2: %3</translation>
    </message>
    <message>
        <source>its work factor is 2^%1, above the limit of 2^%2: it was made to take very long, or a lot of memory</source>
        <translation>der Arbeitsfaktor ist 2^%1 und liegt über der Grenze von 2^%2: er soll sehr viel Zeit oder Speicher kosten</translation>
    </message>
    <message>
        <source>the header&apos;s MAC is wrong: the header was changed after it was written</source>
        <translation>der MAC des Kopfes ist falsch: der Kopf wurde nach dem Schreiben geändert</translation>
    </message>
    <message>
        <source>chunk %1, at byte %2 of %3, is damaged, or cut off there</source>
        <translation>Abschnitt %1, Byte %2 bezogen auf %3, ist beschädigt oder dort abgeschnitten</translation>
    </message>
    <message>
        <source>chunk %1, at byte %2 of %3, is damaged</source>
        <translation>Abschnitt %1, Byte %2 bezogen auf %3, ist beschädigt</translation>
    </message>
    <message>
        <source>data after the last chunk, from byte %1 of %2 on</source>
        <translation>Daten nach dem letzten Abschnitt, ab Byte %1 bezogen auf %2</translation>
    </message>
    <message>
        <source>the payload</source>
        <translation>die Nutzdaten</translation>
    </message>
    <message>
        <source>there is no recipient</source>
        <translation>es gibt keinen Empfänger</translation>
    </message>
    <message>
        <source>there are more than 4096 recipients</source>
        <translation>es gibt mehr als 4096 Empfänger</translation>
    </message>
    <message>
        <source>a passphrase must be the only recipient</source>
        <translation>eine Passphrase muss der einzige Empfänger sein</translation>
    </message>
    <message>
        <source>post-quantum recipients cannot be mixed with others: the file would be only as safe as those</source>
        <translation>Post-Quanten-Empfänger lassen sich nicht mit anderen mischen: die Datei wäre nur so sicher wie diese</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>die Passphrase ist falsch</translation>
    </message>
    <message>
        <source>it is locked with a passphrase, and none was given</source>
        <translation>mit einer Passphrase verschlüsselt, aber es wurde keine angegeben</translation>
    </message>
    <message>
        <source>it is encrypted only to recipients of types that are not supported</source>
        <translation>nur für Empfänger verschlüsselt, deren Typ nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is locked with keys, not with a passphrase</source>
        <translation>mit Schlüsseln verschlüsselt, nicht mit einer Passphrase</translation>
    </message>
    <message>
        <source>it is encrypted to %1 recipients, none of them among %2 keys</source>
        <translation>für %1 Empfänger verschlüsselt, keiner davon passt zu %2 Schlüsseln</translation>
    </message>
    <message>
        <source>there are so many recipients that the header would be larger than 1 MiB</source>
        <translation>es sind so viele Empfänger, dass der Kopf größer als 1 MiB würde</translation>
    </message>
    <message>
        <source>a line of a body is longer than 64 characters</source>
        <translation>eine Zeile eines Rumpfs hat mehr als 64 Zeichen</translation>
    </message>
    <message>
        <source>the body before it does not end with a line shorter than 64 characters</source>
        <translation>der Rumpf davor endet nicht mit einer Zeile von weniger als 64 Zeichen</translation>
    </message>
    <message>
        <source>it ends with a carriage return</source>
        <translation>endet mit einem Wagenrücklauf</translation>
    </message>
    <message>
        <source>its base64 is padded</source>
        <translation>das Base64 hat ein Padding</translation>
    </message>
    <message>
        <source>it is no canonical base64</source>
        <translation>kein kanonisches Base64</translation>
    </message>
    <message>
        <source>the header is longer than 1 MiB</source>
        <translation>der Kopf ist länger als 1 MiB</translation>
    </message>
    <message>
        <source>this is no age file: it does not begin with &quot;age-encryption.org/&quot;</source>
        <translation>das ist keine age-Datei: am Anfang fehlt „age-encryption.org/“</translation>
    </message>
    <message>
        <source>the line is longer than 16 KiB</source>
        <translation>die Zeile ist länger als 16 KiB</translation>
    </message>
    <message>
        <source>this version of the age format is not known, only &quot;v1&quot; is</source>
        <translation>diese Version des age-Formats ist unbekannt, bekannt ist nur „v1“</translation>
    </message>
    <message>
        <source>there is no stanza before the MAC</source>
        <translation>vor dem MAC steht keine Stanza</translation>
    </message>
    <message>
        <source>neither a stanza (&quot;-&gt;&quot;) nor the MAC (&quot;---&quot;) begins here</source>
        <translation>hier beginnt weder eine Stanza („-&gt;“) noch der MAC („---“)</translation>
    </message>
    <message>
        <source>there are more than 4096 stanzas</source>
        <translation>es gibt mehr als 4096 Stanzas</translation>
    </message>
    <message>
        <source>the stanza has no type</source>
        <translation>die Stanza hat keinen Typ</translation>
    </message>
    <message>
        <source>&quot;-&gt;&quot; is not followed by a space</source>
        <translation>auf „-&gt;“ folgt kein Leerzeichen</translation>
    </message>
    <message>
        <source>an argument of the stanza is empty</source>
        <translation>ein Argument der Stanza ist leer</translation>
    </message>
    <message>
        <source>an argument of the stanza has a character that is not printable ASCII</source>
        <translation>ein Argument der Stanza enthält ein Zeichen, das kein druckbares ASCII ist</translation>
    </message>
    <message>
        <source>&quot;---&quot; is not followed by a space and the MAC</source>
        <translation>auf „---“ folgen nicht ein Leerzeichen und der MAC</translation>
    </message>
    <message>
        <source>the MAC is no canonical base64</source>
        <translation>der MAC ist kein kanonisches Base64</translation>
    </message>
    <message>
        <source>the MAC has not 32 bytes</source>
        <translation>der MAC hat nicht 32 Bytes</translation>
    </message>
    <message>
        <source>this is no age file: it is empty</source>
        <translation>das ist keine age-Datei: sie ist leer</translation>
    </message>
    <message>
        <source>the header ends in line %1, before its MAC</source>
        <translation>der Kopf endet in Zeile %1, vor seinem MAC</translation>
    </message>
    <message>
        <source>too many bytes</source>
        <translation>zu viele Bytes</translation>
    </message>
    <message>
        <source>it has not two arguments</source>
        <translation>hat nicht zwei Argumente</translation>
    </message>
    <message>
        <source>its encapsulated key is no canonical base64 of 1120 bytes</source>
        <translation>der gekapselte Schlüssel ist kein kanonisches Base64 von 1120 Bytes</translation>
    </message>
    <message>
        <source>it has not 1216 bytes</source>
        <translation>hat nicht 1216 Bytes</translation>
    </message>
    <message>
        <source>it has not 32 bytes</source>
        <translation>hat nicht 32 Bytes</translation>
    </message>
    <message>
        <source>this is a secret key; a recipient is its public key, &quot;age1...&quot;</source>
        <translation>das ist ein geheimer Schlüssel; ein Empfänger ist dessen öffentlicher Schlüssel, „age1...“</translation>
    </message>
    <message>
        <source>this is a secret key of a plugin; plugins are not supported</source>
        <translation>das ist ein geheimer Schlüssel eines Plugins; Plugins werden nicht unterstützt</translation>
    </message>
    <message>
        <source>recipients on hardware keys (&quot;age1tag...&quot;) are not supported</source>
        <translation>Empfänger auf Hardware-Schlüsseln („age1tag...“) werden nicht unterstützt</translation>
    </message>
    <message>
        <source>SSH keys are not supported</source>
        <translation>SSH-Schlüssel werden nicht unterstützt</translation>
    </message>
    <message>
        <source>this is a public key; a secret key begins with &quot;AGE-SECRET-KEY-&quot;</source>
        <translation>das ist ein öffentlicher Schlüssel; ein geheimer beginnt mit „AGE-SECRET-KEY-“</translation>
    </message>
    <message>
        <source>keys of plugins are not supported</source>
        <translation>Schlüssel von Plugins werden nicht unterstützt</translation>
    </message>
    <message>
        <source>these keys are themselves encrypted with age: decrypt them first</source>
        <translation>diese Schlüssel sind selbst mit age verschlüsselt: zuerst entschlüsseln</translation>
    </message>
    <message>
        <source>SSH keys and other PEM keys are not supported</source>
        <translation>SSH-Schlüssel und andere PEM-Schlüssel werden nicht unterstützt</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>die Datei ist größer als 4 MiB</translation>
    </message>
    <message>
        <source>line %1: there are more than 1024 keys</source>
        <translation>Zeile %1: es gibt mehr als 1024 Schlüssel</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>this is no recipient: %1</source>
        <translation>das ist kein Empfänger: %1</translation>
    </message>
    <message>
        <source>this is no recipient: it has not 32 bytes</source>
        <translation>das ist kein Empfänger: er hat nicht 32 Bytes</translation>
    </message>
    <message>
        <source>this is no recipient: it has not 1216 bytes</source>
        <translation>das ist kein Empfänger: er hat nicht 1216 Bytes</translation>
    </message>
    <message>
        <source>a recipient is written in lower case</source>
        <translation>ein Empfänger wird in Kleinbuchstaben geschrieben</translation>
    </message>
    <message>
        <source>this is a recipient of the plugin %1; plugins are not supported</source>
        <translation>das ist ein Empfänger des Plugins %1; Plugins werden nicht unterstützt</translation>
    </message>
    <message>
        <source>recipients of this type are not supported</source>
        <translation>Empfänger dieses Typs werden nicht unterstützt</translation>
    </message>
    <message>
        <source>this is no secret key: %1</source>
        <translation>das ist kein geheimer Schlüssel: %1</translation>
    </message>
    <message>
        <source>a secret key is written in upper case</source>
        <translation>ein geheimer Schlüssel wird in Großbuchstaben geschrieben</translation>
    </message>
    <message>
        <source>secret keys of this type are not supported</source>
        <translation>geheime Schlüssel dieses Typs werden nicht unterstützt</translation>
    </message>
    <message>
        <source>this is no secret key: it has not 32 bytes</source>
        <translation>das ist kein geheimer Schlüssel: er hat nicht 32 Bytes</translation>
    </message>
    <message>
        <source>there is no recipient in the file</source>
        <translation>in der Datei ist kein Empfänger</translation>
    </message>
    <message>
        <source>there is no secret key in the file</source>
        <translation>in der Datei ist kein geheimer Schlüssel</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>die Passphrase ist leer</translation>
    </message>
    <message>
        <source>the work factor must be from 2^1 to 2^30</source>
        <translation>der Arbeitsfaktor muss von 2^1 bis 2^30 sein</translation>
    </message>
    <message>
        <source>it has not three arguments</source>
        <translation>hat nicht drei Argumente</translation>
    </message>
    <message>
        <source>its salt is no canonical base64 of 16 bytes</source>
        <translation>das Salt ist kein kanonisches Base64 von 16 Bytes</translation>
    </message>
    <message>
        <source>its work factor is no decimal number without leading zeros</source>
        <translation>der Arbeitsfaktor ist keine Dezimalzahl ohne führende Nullen</translation>
    </message>
    <message>
        <source>the payload ends in chunk %1, before its last chunk is complete</source>
        <translation>die Nutzdaten enden in Abschnitt %1, bevor ihr letzter Abschnitt vollständig ist</translation>
    </message>
    <message>
        <source>the file ends in the payload&apos;s nonce, right after the header</source>
        <translation>die Datei endet in der Nonce der Nutzdaten, gleich nach dem Kopf</translation>
    </message>
    <message>
        <source>no chunk has this size</source>
        <translation>kein Abschnitt hat diese Größe</translation>
    </message>
    <message>
        <source>chunk %1, the last one, is empty, which only the first may be</source>
        <translation>Abschnitt %1, der letzte, ist leer; das darf nur der erste sein</translation>
    </message>
    <message>
        <source>a passphrase has no public key</source>
        <translation>eine Passphrase hat keinen öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>its body has not 32 bytes</source>
        <translation>der Rumpf hat nicht 32 Bytes</translation>
    </message>
    <message>
        <source>a file that is locked with a passphrase has no other stanza</source>
        <translation>eine mit einer Passphrase verschlüsselte Datei hat keine weitere Stanza</translation>
    </message>
    <message>
        <source>it does not take this cost</source>
        <translation>dieser Aufwand wird nicht unterstützt</translation>
    </message>
    <message>
        <source>it needs %1 MiB of memory</source>
        <translation>braucht %1 MiB Speicher</translation>
    </message>
    <message>
        <source>a key has 32 bytes</source>
        <translation>ein Schlüssel hat 32 Bytes</translation>
    </message>
    <message>
        <source>the shared secret is zero: a point of low order</source>
        <translation>das gemeinsame Geheimnis ist null: ein Punkt kleiner Ordnung</translation>
    </message>
    <message>
        <source>its share is no canonical base64 of 32 bytes</source>
        <translation>der Schlüsselanteil ist kein kanonisches Base64 von 32 Bytes</translation>
    </message>
    <message>
        <source>post-quantum keys need OpenSSL 3.5 or later; this system has OpenSSL %1</source>
        <translation>Post-Quanten-Schlüssel brauchen OpenSSL 3.5 oder neuer; dieses System hat OpenSSL %1</translation>
    </message>
    <message>
        <source>it is no public key</source>
        <translation>kein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>a ciphertext has 1120 bytes</source>
        <translation>ein Geheimtext hat 1120 Bytes</translation>
    </message>
    <message>
        <source>it is neither a comment, a section nor a field</source>
        <translation>weder Kommentar noch Abschnitt noch Feld</translation>
    </message>
    <message>
        <source>a section ends with ]</source>
        <translation>ein Abschnitt endet mit ]</translation>
    </message>
    <message>
        <source>%1 is no field of such a file</source>
        <translation>%1 ist kein Feld einer solchen Datei</translation>
    </message>
    <message>
        <source>%1 stands before the COUNT or Len that begins a case</source>
        <translation>%1 steht vor dem COUNT oder Len, mit dem ein Fall beginnt</translation>
    </message>
    <message>
        <source>%1 comes twice in one case</source>
        <translation>%1 kommt in einem Fall zweimal vor</translation>
    </message>
    <message>
        <source>nothing above says which algorithm this is, or it is one that is not known here</source>
        <translation>darüber steht nicht, um welchen Algorithmus es geht, oder er ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the case that begins here has no %1</source>
        <translation>dem Fall, der hier beginnt, fehlt %1</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is not an even number of hexadecimal digits</source>
        <translation>%1 ist keine gerade Anzahl hexadezimaler Ziffern</translation>
    </message>
    <message>
        <source>%1 has not the size that %2 says</source>
        <translation>%1 hat nicht die Größe, die %2 nennt</translation>
    </message>
    <message>
        <source>CT is shorter than the tag that ends it</source>
        <translation>CT ist kürzer als der Tag am Ende</translation>
    </message>
    <message>
        <source>the kernel has no %1</source>
        <translation>der Kernel hat kein %1</translation>
    </message>
    <message>
        <source>the kernel has no mode %1</source>
        <translation>der Kernel hat keinen Modus %1</translation>
    </message>
    <message>
        <source>it is a Monte Carlo test, whose cases each follow from thousands of runs</source>
        <translation>ein Monte-Carlo-Test, dessen Fälle jeweils aus Tausenden von Durchläufen folgen</translation>
    </message>
    <message>
        <source>it is about signatures or their keys, which AF_ALG does not have</source>
        <translation>hier geht es um Signaturen oder ihre Schlüssel, die AF_ALG nicht kennt</translation>
    </message>
    <message>
        <source>it has no line with a checksum</source>
        <translation>enthält keine Zeile mit einer Prüfsumme</translation>
    </message>
    <message>
        <source>no line is a checksum line; line %1: %2</source>
        <translation>keine Zeile ist eine Prüfsummenzeile; Zeile %1: %2</translation>
    </message>
    <message>
        <source>it is UTF-16 text, as some Windows programs write it: convert it to UTF-8, for instance with &quot;iconv -f UTF-16 -t UTF-8&quot;</source>
        <translation>UTF-16-Text, wie ihn manche Windows-Programme schreiben: nach UTF-8 umwandeln, zum Beispiel mit „iconv -f UTF-16 -t UTF-8“</translation>
    </message>
    <message>
        <source>it is a PGP signature or message, not a list of checksums: open the file that it signs</source>
        <translation>eine PGP-Signatur oder -Nachricht, keine Liste von Prüfsummen: Öffnen Sie die Datei, die damit signiert ist</translation>
    </message>
    <message>
        <source>outside of the signed text: the signature does not cover it</source>
        <translation>außerhalb des signierten Textes: nicht von der Signatur abgedeckt</translation>
    </message>
    <message>
        <source>it has a NUL byte: written with --zero, or no text at all</source>
        <translation>enthält ein NUL-Byte: mit --zero geschrieben oder gar kein Text</translation>
    </message>
    <message>
        <source>neither &quot;digest  name&quot; nor &quot;TAG (name) = digest&quot;</source>
        <translation>weder „Hashwert  Name“ noch „TAG (Name) = Hashwert“</translation>
    </message>
    <message>
        <source>a hashdeep line before &quot;%1&quot;</source>
        <translation>eine hashdeep-Zeile vor „%1“</translation>
    </message>
    <message>
        <source>a hashdeep row without a columns line before it</source>
        <translation>eine hashdeep-Zeile ohne Spaltenzeile davor</translation>
    </message>
    <message>
        <source>the name has %1 bytes, more than any path may have</source>
        <translation>der Name hat %1 Bytes, mehr als ein Pfad haben darf</translation>
    </message>
    <message>
        <source>%1 hex digits, but %2 has %3, of which the file&apos;s name speaks</source>
        <translation>%1 Hex-Ziffern, aber %2, das im Dateinamen steht, hat %3</translation>
    </message>
    <message>
        <source>%1 hex digits, which fits none of the hashes of which the file&apos;s name speaks</source>
        <translation>%1 Hex-Ziffern, was zu keiner der Hashfunktionen im Dateinamen passt</translation>
    </message>
    <message>
        <source>%1 hex digits, which is the length of no known digest</source>
        <translation>%1 Hex-Ziffern, was die Länge keines bekannten Hashwerts ist</translation>
    </message>
    <message>
        <source>a digest without a name, in a file that is not named like its subject, as &quot;x.iso.sha256&quot; is</source>
        <translation>ein Hashwert ohne Namen in einer Datei, die nicht nach ihrem Gegenstand benannt ist wie „x.iso.sha256“</translation>
    </message>
    <message>
        <source>a digest without a name, which only a file with one digest may have</source>
        <translation>ein Hashwert ohne Namen, den nur eine Datei mit einem einzigen Hashwert enthalten darf</translation>
    </message>
    <message>
        <source>the file ends inside its PGP wrapper: perhaps it was cut</source>
        <translation>die Datei endet innerhalb ihrer PGP-Hülle: vielleicht wurde sie abgeschnitten</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>the name has a NUL byte</source>
        <translation>der Name enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>an .sfv file holds CRC-32 alone</source>
        <translation>eine .sfv-Datei enthält nur CRC-32</translation>
    </message>
    <message>
        <source>an .sfv file cannot hold a name with a line break</source>
        <translation>eine .sfv-Datei kann keinen Namen mit Zeilenumbruch enthalten</translation>
    </message>
    <message>
        <source>an .sfv file cannot hold a name that starts with a semicolon</source>
        <translation>eine .sfv-Datei kann keinen Namen enthalten, der mit einem Semikolon beginnt</translation>
    </message>
    <message>
        <source>a hashdeep file needs at least one hash</source>
        <translation>eine hashdeep-Datei braucht mindestens eine Hashfunktion</translation>
    </message>
    <message>
        <source>hashdeep knows MD5, SHA-1, SHA-256 and Whirlpool alone</source>
        <translation>hashdeep kennt nur MD5, SHA-1, SHA-256 und Whirlpool</translation>
    </message>
    <message>
        <source>a hashdeep file cannot hold a name with a line break</source>
        <translation>eine hashdeep-Datei kann keinen Namen mit Zeilenumbruch enthalten</translation>
    </message>
    <message>
        <source>a hashdeep row needs one digest a column</source>
        <translation>eine hashdeep-Zeile braucht einen Hashwert je Spalte</translation>
    </message>
    <message>
        <source>a digest has not the length of its hash</source>
        <translation>ein Hashwert hat nicht die Länge seiner Hashfunktion</translation>
    </message>
    <message>
        <source>the digest is empty</source>
        <translation>der Hashwert ist leer</translation>
    </message>
    <message>
        <source>a hashdeep file is written as a whole</source>
        <translation>eine hashdeep-Datei wird nur als Ganzes geschrieben</translation>
    </message>
    <message>
        <source>one blank between digest and name, where the lines before have two</source>
        <translation>ein Leerzeichen zwischen Hashwert und Name, wo die Zeilen davor zwei haben</translation>
    </message>
    <message>
        <source>the columns line does not start with &quot;size&quot;</source>
        <translation>die Spaltenzeile beginnt nicht mit „size“</translation>
    </message>
    <message>
        <source>the columns line has more columns than there are hashes</source>
        <translation>die Spaltenzeile hat mehr Spalten, als es Hashfunktionen gibt</translation>
    </message>
    <message>
        <source>the columns line does not end with &quot;filename&quot;</source>
        <translation>die Spaltenzeile endet nicht mit „filename“</translation>
    </message>
    <message>
        <source>none of its columns is a hash that can be computed here</source>
        <translation>keine der Spalten ist eine Hashfunktion, die hier berechnet werden kann</translation>
    </message>
    <message>
        <source>the row does not start with a size in bytes and a comma</source>
        <translation>die Zeile beginnt nicht mit einer Größe in Bytes und einem Komma</translation>
    </message>
    <message>
        <source>the row has fewer fields than there are columns</source>
        <translation>die Zeile hat weniger Felder, als es Spalten gibt</translation>
    </message>
    <message>
        <source>the row has no file name</source>
        <translation>die Zeile hat keinen Dateinamen</translation>
    </message>
    <message>
        <source>the digest is missing</source>
        <translation>der Hashwert fehlt</translation>
    </message>
    <message>
        <source>the digest is in base64: only hexadecimal digests are read</source>
        <translation>der Hashwert ist in Base64: nur hexadezimale Hashwerte werden gelesen</translation>
    </message>
    <message>
        <source>%1 is not a hexadecimal digest</source>
        <translation>%1 ist kein hexadezimaler Hashwert</translation>
    </message>
    <message>
        <source>1 hex digit, an odd number</source>
        <translation>1 Hex-Ziffer, eine ungerade Anzahl</translation>
    </message>
    <message>
        <source>%1 hex digits, an odd number</source>
        <translation>%1 Hex-Ziffern, eine ungerade Anzahl</translation>
    </message>
    <message>
        <source>%1 hex digits, but %2 has %3</source>
        <translation>%1 Hex-Ziffern, aber %2 hat %3</translation>
    </message>
    <message>
        <source>the name has an unknown escape: the line starts with a backslash, so only \\, \n and \r may follow</source>
        <translation>der Name hat eine unbekannte Escape-Sequenz: die Zeile beginnt mit einem Backslash, daher dürfen nur \\, \n und \r folgen</translation>
    </message>
    <message>
        <source>OpenSSL has no digest %1 for PBKDF2</source>
        <translation>OpenSSL hat keine Hashfunktion %1 für PBKDF2</translation>
    </message>
    <message>
        <source>PBKDF2 has at least one iteration</source>
        <translation>PBKDF2 hat mindestens eine Iteration</translation>
    </message>
    <message>
        <source>this is no file of openssl enc with a salt: it does not begin with Salted__</source>
        <translation>keine Datei von openssl enc mit Salt: sie beginnt nicht mit Salted__</translation>
    </message>
    <message>
        <source>the file ends within its salt</source>
        <translation>die Datei endet innerhalb des Salts</translation>
    </message>
    <message>
        <source>wrong passphrase or damaged: this format cannot tell which; the cipher, the digest and the iterations must be those that it was written with, too</source>
        <translation>falsche Passphrase oder beschädigt: dieses Format verrät nicht, was davon; auch Chiffre, Hashfunktion und Iterationen müssen die sein, mit denen die Datei geschrieben wurde</translation>
    </message>
    <message>
        <source>it is no whole number of blocks: part of it is missing, or it was written in another mode</source>
        <translation>keine ganze Anzahl von Blöcken: ein Teil fehlt, oder die Datei wurde in einem anderen Modus geschrieben</translation>
    </message>
    <message>
        <source>not a name, a blank and a CRC-32, as a line of an .sfv file is</source>
        <translation>nicht Name, Leerzeichen und CRC-32 wie in einer Zeile einer .sfv-Datei</translation>
    </message>
    <message>
        <source>%1 hex digits, but a CRC-32 has 8</source>
        <translation>%1 Hex-Ziffern, aber eine CRC-32 hat 8</translation>
    </message>
    <message>
        <source>%1 needs a key, which no checksum file holds</source>
        <translation>%1 braucht einen Schlüssel, den keine Prüfsummendatei enthält</translation>
    </message>
    <message>
        <source>%1 is not a hash that can be computed here</source>
        <translation>%1 ist keine Hashfunktion, die hier berechnet werden kann</translation>
    </message>
    <message>
        <source>no &quot;=&quot; after the name in parentheses</source>
        <translation>kein „=“ nach dem Namen in Klammern</translation>
    </message>
    <message>
        <source>the line ends inside the name: perhaps a name with a line break, written by a program that does not escape it</source>
        <translation>die Zeile endet im Namen: vielleicht ein Name mit Zeilenumbruch, geschrieben von einem Programm, das diesen nicht maskiert</translation>
    </message>
    <message>
        <source>the name in parentheses is empty</source>
        <translation>der Name in Klammern ist leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>it is not an even number of hexadecimal digits</source>
        <translation>keine gerade Anzahl hexadezimaler Ziffern</translation>
    </message>
    <message>
        <source>it is no array</source>
        <translation>kein Array</translation>
    </message>
    <message>
        <source>%1: it is no object</source>
        <translation>%1: kein Objekt</translation>
    </message>
    <message>
        <source>it is none of valid, invalid and acceptable</source>
        <translation>weder valid noch invalid noch acceptable</translation>
    </message>
    <message>
        <source>it has more than 64 bits</source>
        <translation>hat mehr als 64 Bit</translation>
    </message>
    <message>
        <source>it is missing or no number</source>
        <translation>fehlt oder ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 has no name in the kernel that is known here</source>
        <translation>%1 hat keinen hier bekannten Namen im Kernel</translation>
    </message>
    <message>
        <source>a name is one line of at most 256 bytes</source>
        <translation>ein Name ist eine Zeile von höchstens 256 Bytes</translation>
    </message>
    <message>
        <source>a note is one line of at most 256 bytes</source>
        <translation>eine Notiz ist eine Zeile von höchstens 256 Bytes</translation>
    </message>
    <message>
        <source>an address book has at most 4 MiB</source>
        <translation>ein Adressbuch hat höchstens 4 MiB</translation>
    </message>
    <message>
        <source>this key is listed above already</source>
        <translation>dieser Schlüssel steht schon weiter oben</translation>
    </message>
    <message>
        <source>an address book has at most 1024 keys</source>
        <translation>ein Adressbuch hat höchstens 1024 Schlüssel</translation>
    </message>
    <message>
        <source>post-quantum keys need OpenSSL 3.5 or newer</source>
        <translation>Post-Quanten-Schlüssel brauchen OpenSSL 3.5 oder neuer</translation>
    </message>
    <message>
        <source>a file of recipients has at most 4 MiB</source>
        <translation>eine Datei mit Empfängern hat höchstens 4 MiB</translation>
    </message>
    <message>
        <source>this key is in the address book</source>
        <translation>dieser Schlüssel ist im Adressbuch</translation>
    </message>
    <message>
        <source>this key is not in the address book</source>
        <translation>dieser Schlüssel ist nicht im Adressbuch</translation>
    </message>
    <message>
        <source>locked, it would be larger than the 64 KiB of a key file</source>
        <translation>verschlüsselt wäre sie größer als die 64 KiB einer Schlüsseldatei</translation>
    </message>
    <message>
        <source>a name has 1 to 100 bytes, does not begin with a dot, and has no slash in it</source>
        <translation>ein Name hat 1 bis 100 Bytes, beginnt nicht mit einem Punkt und enthält keinen Schrägstrich</translation>
    </message>
    <message>
        <source>a passphrase is made of 4 to 10 words</source>
        <translation>eine Passphrase besteht aus 4 bis 10 Wörtern</translation>
    </message>
    <message>
        <source>The kernel does not offer its ciphers to this program (%1).</source>
        <translation>Der Kernel bietet diesem Programm seine Chiffren nicht an (%1).</translation>
    </message>
    <message>
        <source>%1 is not in the version of OpenSSL that this system has. Use a key of another type, or a system with a newer one.</source>
        <translation>%1 fehlt in der OpenSSL-Version dieses Systems. Verwenden Sie einen Schlüssel anderer Art oder ein System mit einer neueren Version.</translation>
    </message>
    <message>
        <source>%1 is not available: the kernel has no such algorithm or keeps it from this program.</source>
        <translation>%1 ist nicht verfügbar: Der Kernel hat keinen solchen Algorithmus oder hält ihn von diesem Programm fern.</translation>
    </message>
    <message>
        <source>This system does not allow %1 to this program.</source>
        <translation>Dieses System erlaubt diesem Programm %1 nicht.</translation>
    </message>
    <message>
        <source>The system is too busy for %1, or short of memory or of files that may be open. Close something and try again.</source>
        <translation>Das System ist für %1 zu ausgelastet, oder es fehlt an Speicher, oder zu viele Dateien sind geöffnet. Schließen Sie etwas und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 needs a key. Enter one and try again.</source>
        <translation>%1 braucht einen Schlüssel. Geben Sie einen ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This key cannot be used with %1. Check its length.</source>
        <translation>Dieser Schlüssel kann mit %1 nicht verwendet werden. Prüfen Sie seine Länge.</translation>
    </message>
    <message>
        <source>%1 opens with no key or passphrase that was given.</source>
        <translation>%1 lässt sich mit keinem angegebenen Schlüssel und keiner angegebenen Passphrase öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is.</source>
        <translation>%1 kann so nicht verwendet werden.</translation>
    </message>
    <message>
        <source>%1: authentication failed.</source>
        <translation>%1: Authentifizierung fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 ended too early. Get a complete copy and try again.</source>
        <translation>%1 endet zu früh. Besorgen Sie eine vollständige Kopie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 goes on after its end: something was added. Get a fresh copy and try again.</source>
        <translation>%1 geht nach dem Ende weiter: Etwas wurde angehängt. Besorgen Sie eine neue Kopie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 changed while it was read, so the result would fit neither state. Try again when nothing writes to it.</source>
        <translation>%1 wurde während des Lesens geändert, das Ergebnis würde daher zu keinem der Zustände passen. Versuchen Sie es erneut, wenn nichts mehr hineinschreibt.</translation>
    </message>
    <message>
        <source>%1 does not exist. It may have been moved, or its drive taken out.</source>
        <translation>%1 existiert nicht. Vielleicht liegt es jetzt woanders, oder das Laufwerk wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or allow to replace it.</source>
        <translation>%1 existiert bereits. Wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>You have no permission for %1. Change its permissions or ask its owner.</source>
        <translation>Sie haben keine Berechtigung für %1. Ändern Sie die Zugriffsrechte oder fragen Sie den Eigentümer.</translation>
    </message>
    <message>
        <source>%1 is on a drive that can only be read. Choose another place.</source>
        <translation>%1 liegt auf einem Laufwerk, das nur gelesen werden kann. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 has a name that is too long. Choose a shorter one.</source>
        <translation>%1 hat einen zu langen Namen. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Choose a file or a folder.</source>
        <translation>%1 ist keine reguläre Datei. Wählen Sie eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Free some, or choose another disk.</source>
        <translation>Es ist kein Platz mehr, um %1 zu schreiben. Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the drive and its connection.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden. Prüfen Sie das Laufwerk und seinen Anschluss.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 failed in a way that should not happen. Please report it.</source>
        <translation>%1 schlug auf eine Weise fehl, die nicht vorkommen sollte. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The System page says why.</source>
        <translation>Die Seite „System“ nennt den Grund.</translation>
    </message>
    <message>
        <source>&apos;cipherscope-cli doctor&apos; says why.</source>
        <translation>&apos;cipherscope-cli doctor&apos; nennt den Grund.</translation>
    </message>
    <message>
        <source>The Algorithms page shows what can be used.</source>
        <translation>Die Seite „Algorithmen“ zeigt, was verwendet werden kann.</translation>
    </message>
    <message>
        <source>&apos;cipherscope-cli list&apos; names what can be used.</source>
        <translation>&apos;cipherscope-cli list&apos; nennt, was verwendet werden kann.</translation>
    </message>
    <message>
        <source>The System page says what restricts it.</source>
        <translation>Die Seite „System“ nennt, was den Zugriff einschränkt.</translation>
    </message>
    <message>
        <source>&apos;cipherscope-cli doctor&apos; says what restricts it.</source>
        <translation>&apos;cipherscope-cli doctor&apos; nennt, was den Zugriff einschränkt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>Die Eingabe</translation>
    </message>
    <message>
        <source>The data was changed or the key is another one.</source>
        <translation>Die Daten wurden verändert oder der Schlüssel ist ein anderer.</translation>
    </message>
    <message>
        <source>what the armor holds</source>
        <translation>die Daten in der ASCII-Armor</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>what goes there cannot be unpacked, read back or kept</source>
        <translation>was dorthin geht, kann nicht entpackt, zurückgelesen oder behalten werden</translation>
    </message>
    <message>
        <source>it cannot be deleted</source>
        <translation>lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>what was authentic before it could not be kept</source>
        <translation>was davor authentisch war, konnte nicht behalten werden</translation>
    </message>
    <message>
        <source>%1; what was authentic before it could not be kept</source>
        <translation>%1; was davor authentisch war, konnte nicht behalten werden</translation>
    </message>
    <message>
        <source>the %1 authentic bytes before it are kept in %2</source>
        <translation>die %1 authentischen Bytes davor liegen in %2</translation>
    </message>
    <message>
        <source>%1; the %2 authentic bytes before it are kept in %3</source>
        <translation>%1; die %2 authentischen Bytes davor liegen in %3</translation>
    </message>
    <message>
        <source>it is no whole number of blocks</source>
        <translation>keine ganze Zahl von Blöcken</translation>
    </message>
    <message>
        <source>the input is shorter than the tag</source>
        <translation>die Eingabe ist kürzer als der Tag</translation>
    </message>
    <message>
        <source>what went there cannot be read back or kept</source>
        <translation>was dorthin ging, kann nicht zurückgelesen oder behalten werden</translation>
    </message>
    <message>
        <source>it would be inside the folder that is packed into it</source>
        <translation>läge in dem Ordner, der hineingepackt wird</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>wurde gelöscht</translation>
    </message>
    <message>
        <source>its size is not what the file system says</source>
        <translation>die Größe ist nicht die, die das Dateisystem angibt</translation>
    </message>
    <message>
        <source>a link whose target is missing</source>
        <translation>eine Verknüpfung, deren Ziel fehlt</translation>
    </message>
    <message>
        <source>an unknown exception</source>
        <translation>eine unbekannte Ausnahme</translation>
    </message>
    <message>
        <source>a key file has at most 64 KiB</source>
        <translation>eine Schlüsseldatei hat höchstens 64 KiB</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <source>another file has its name now</source>
        <translation>den Namen trägt jetzt eine andere Datei</translation>
    </message>
    <message>
        <source>a file of test vectors has at most 64 MiB</source>
        <translation>eine Datei mit Testvektoren hat höchstens 64 MiB</translation>
    </message>
    <message>
        <source>it has no test vectors</source>
        <translation>enthält keine Testvektoren</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>setting the key</source>
        <translation>Setzen des Schlüssels</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>hashing</source>
        <translation>Hashen</translation>
    </message>
    <message>
        <source>the MAC is another one</source>
        <translation>der MAC weicht ab</translation>
    </message>
    <message>
        <source>the digest is another one</source>
        <translation>der Hashwert weicht ab</translation>
    </message>
    <message>
        <source>a wrong MAC was found right</source>
        <translation>ein falscher MAC galt als richtig</translation>
    </message>
    <message>
        <source>a wrong ciphertext was found right</source>
        <translation>ein falscher Geheimtext galt als richtig</translation>
    </message>
    <message>
        <source>decrypting</source>
        <translation>Entschlüsseln</translation>
    </message>
    <message>
        <source>the plaintext is another one</source>
        <translation>der Klartext weicht ab</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>the ciphertext is another one</source>
        <translation>der Geheimtext weicht ab</translation>
    </message>
    <message>
        <source>a forged message was opened</source>
        <translation>eine gefälschte Nachricht wurde geöffnet</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>Authentifizierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>the ciphertext or the tag is another one</source>
        <translation>der Geheimtext oder der Tag weicht ab</translation>
    </message>
    <message>
        <source>there are more than %1 bytes</source>
        <translation>es sind mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>the experiment is for ciphers without a tag</source>
        <translation>der Versuch ist für Chiffren ohne Tag</translation>
    </message>
    <message>
        <source>the largest number is smaller than the smallest</source>
        <translation>die größte Zahl ist kleiner als die kleinste</translation>
    </message>
    <message>
        <source>a password has 4 to 128 characters of one kind at least</source>
        <translation>ein Passwort hat 4 bis 128 Zeichen aus mindestens einer Art</translation>
    </message>
    <message>
        <source>too large for a checksum file</source>
        <translation>zu groß für eine Prüfsummendatei</translation>
    </message>
    <message>
        <source>longer than 64 KiB</source>
        <translation>länger als 64 KiB</translation>
    </message>
    <message>
        <source>nobody is chosen to encrypt to</source>
        <translation>kein Empfänger ist ausgewählt</translation>
    </message>
    <message>
        <source>post-quantum keys and others cannot be used together: the file would be as weak as the others</source>
        <translation>Post-Quanten-Schlüssel und andere lassen sich nicht zusammen verwenden: Die Datei wäre so schwach wie die anderen Schlüssel</translation>
    </message>
    <message>
        <source>the passphrase was not repeated</source>
        <translation>die Passphrase wurde nicht wiederholt</translation>
    </message>
    <message>
        <source>there is no passphrase</source>
        <translation>es gibt keine Passphrase</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>keine solche Zeile</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>kein solcher Ordner</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>ExistingDialog</name>
    <message>
        <source>Nothing is replaced unless you say so. “Keep both” gives the new file a number.</source>
        <translation>Ohne Ihre Zustimmung wird nichts ersetzt. „Beide behalten“ gibt der neuen Datei eine Nummer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
</context>
<context>
    <name>ExpectedField</name>
    <message>
        <source>Expected digest or checksum line (Ctrl+V)</source>
        <translation>Erwarteter Hashwert oder Prüfsummenzeile (Strg+V)</translation>
    </message>
    <message>
        <source>Expected digest</source>
        <translation>Erwarteter Hashwert</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>No program can reach the kernel&apos;s ciphers through AF_ALG.</source>
        <translation>Kein Programm kann die Chiffren des Kernels über AF_ALG erreichen.</translation>
    </message>
    <message>
        <source>Every program of every user can reach the kernel&apos;s ciphers through AF_ALG, unless a sandbox keeps it out.</source>
        <translation>Jedes Programm jedes Benutzers kann die Chiffren des Kernels über AF_ALG erreichen, sofern keine Sandbox es davon fernhält.</translation>
    </message>
    <message>
        <source>Every program of every user can reach AF_ALG, and gets the algorithms of a short list.</source>
        <translation>Jedes Programm jedes Benutzers kann AF_ALG erreichen und bekommt die Algorithmen einer kurzen Liste.</translation>
    </message>
    <message>
        <source>A sandbox keeps this program from AF_ALG. Whether others reach it cannot be seen from here.</source>
        <translation>Eine Sandbox hält dieses Programm von AF_ALG fern. Ob andere es erreichen, ist von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>Who can reach AF_ALG cannot be told from what is seen here.</source>
        <translation>Wer AF_ALG erreichen kann, lässt sich aus dem hier Sichtbaren nicht sagen.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>every program</source>
        <translation>jedes Programm</translation>
    </message>
    <message>
        <source>every program, in part</source>
        <translation>jedes Programm, zum Teil</translation>
    </message>
    <message>
        <source>not this program</source>
        <translation>nicht dieses Programm</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>CVE-2026-31431, “Copy Fail”, let any user overwrite the cached pages of files that he may only read, by way of algif_aead and splice().</source>
        <translation>Durch CVE-2026-31431, „Copy Fail“, konnte jeder Benutzer über algif_aead und splice() die zwischengespeicherten Seiten von Dateien überschreiben, die er nur lesen darf.</translation>
    </message>
    <message>
        <source>Here algif_aead is out of reach, so that way is shut, with the fix or without it.</source>
        <translation>Hier ist algif_aead nicht erreichbar; dieser Weg ist also versperrt, mit oder ohne die Korrektur.</translation>
    </message>
    <message>
        <source>The stable kernels got the fix around 30 April 2026. Whether %1 has it, your distribution&apos;s security tracker knows; until you are sure, keep algif_aead out.</source>
        <translation>Die stabilen Kernel erhielten die Korrektur um den 30. April 2026. Ob %1 sie enthält, weiß der Sicherheits-Tracker Ihrer Distribution; halten Sie algif_aead fern, bis Sie sicher sind.</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>fest eingebaut</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>In the kernel now; %1 keeps it from being loaded again.</source>
        <translation>Jetzt im Kernel; %1 verhindert, dass es erneut geladen wird.</translation>
    </message>
    <message>
        <source>In the kernel now, loaded when a program asked.</source>
        <translation>Jetzt im Kernel, geladen auf Anfrage eines Programms.</translation>
    </message>
    <message>
        <source>A part of the kernel itself; it cannot be unloaded.</source>
        <translation>Ein Teil des Kernels selbst; es kann nicht entladen werden.</translation>
    </message>
    <message>
        <source>Kept out by %1.</source>
        <translation>Ferngehalten durch %1.</translation>
    </message>
    <message>
        <source>This kernel does not have it, says %1.</source>
        <translation>Dieser Kernel hat es nicht, laut %1.</translation>
    </message>
    <message>
        <source>Its file is there and nothing seen keeps it out: the kernel may load it on demand.</source>
        <translation>Die Datei ist vorhanden, und nichts Erkennbares hält das Modul fern: Der Kernel kann es bei Bedarf laden.</translation>
    </message>
    <message>
        <source>Nothing here tells: the kernel&apos;s module files cannot be seen.</source>
        <translation>Hier lässt sich nichts sagen: Die Moduldateien des Kernels sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>the sockets themselves</source>
        <translation>die Sockets selbst</translation>
    </message>
    <message>
        <source>hashes</source>
        <translation>Hashfunktionen</translation>
    </message>
    <message>
        <source>ciphers</source>
        <translation>Chiffren</translation>
    </message>
    <message>
        <source>authenticated ciphers</source>
        <translation>authentifizierende Chiffren</translation>
    </message>
    <message>
        <source>random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>AF_ALG sockets open in the whole machine: %1.</source>
        <translation>Offene AF_ALG-Sockets auf dem ganzen Rechner: %1.</translation>
    </message>
    <message>
        <source>How many AF_ALG sockets are open in the whole machine cannot be seen here.</source>
        <translation>Wie viele AF_ALG-Sockets auf dem ganzen Rechner offen sind, ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Of processes that can be looked into: %1.</source>
        <translation>Davon in Prozessen, die sich einsehen lassen: %1.</translation>
    </message>
    <message>
        <source>Processes that do not let this user look, most of them other users&apos;: %1.</source>
        <translation>Prozesse, die dieser Benutzer nicht einsehen darf, meist die anderer Benutzer: %1.</translation>
    </message>
    <message>
        <source>Keeps it from being loaded again</source>
        <translation>Verhindert, dass es erneut geladen wird</translation>
    </message>
    <message>
        <source>Takes it out now; it comes back on demand unless it is blocked</source>
        <translation>Entfernt es jetzt; es kommt bei Bedarf zurück, sofern es nicht gesperrt ist</translation>
    </message>
    <message>
        <source>On the kernel&apos;s command line: keeps it from starting, from the next restart on</source>
        <translation>Auf der Kernel-Befehlszeile: verhindert ab dem nächsten Neustart, dass es startet</translation>
    </message>
    <message>
        <source>Lets it be loaded again</source>
        <translation>Erlaubt, dass es wieder geladen wird</translation>
    </message>
    <message>
        <source>Taken out of the kernel&apos;s command line, lets it in from the next restart on</source>
        <translation>Von der Kernel-Befehlszeile entfernt, lässt es ab dem nächsten Neustart wieder zu</translation>
    </message>
    <message>
        <source>Lets the kernel load modules on demand again</source>
        <translation>Lässt den Kernel wieder Module bei Bedarf laden</translation>
    </message>
    <message>
        <source>Sets it to %1 until the next restart</source>
        <translation>Setzt den Wert bis zum nächsten Neustart auf %1</translation>
    </message>
    <message>
        <source>Keeps %1 over a restart; af_alg has to be loaded first, the setting comes with it</source>
        <translation>Behält %1 über einen Neustart hinaus; zuerst muss af_alg geladen werden, damit kommt die Einstellung</translation>
    </message>
    <message>
        <source>every algorithm, every driver</source>
        <translation>jeder Algorithmus, jeder Treiber</translation>
    </message>
    <message>
        <source>a short list by generic name: sha1, xts(aes), adiantum and a few more</source>
        <translation>eine kurze Liste nach generischen Namen: sha1, xts(aes), adiantum und einige mehr</translation>
    </message>
    <message>
        <source>a longer list by generic name: also md5, SHA-2, hmac, cmac(aes), cbc, ctr and ecb(aes), ccm(aes); no gcm, no drivers, no random numbers</source>
        <translation>eine längere Liste nach generischen Namen: auch md5, SHA-2, hmac, cmac(aes), cbc, ctr und ecb(aes), ccm(aes); kein gcm, keine Treiber, keine Zufallszahlen</translation>
    </message>
    <message>
        <source>nothing: socket() fails</source>
        <translation>nichts: socket() schlägt fehl</translation>
    </message>
</context>
<context>
    <name>ExposureCard</name>
    <message>
        <source>Exposure</source>
        <translation>Angriffsfläche</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreichbar für</translation>
    </message>
</context>
<context>
    <name>ExposurePart</name>
    <message>
        <source>Hide the lines that change this</source>
        <translation>Zeilen verbergen, die dies ändern</translation>
    </message>
    <message>
        <source>Lines that change this</source>
        <translation>Zeilen, die dies ändern</translation>
    </message>
</context>
<context>
    <name>FeatureBadge</name>
    <message>
        <source>%1: present</source>
        <translation>%1: vorhanden</translation>
    </message>
    <message>
        <source>%1: absent</source>
        <translation>%1: nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>FileDelegate</name>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>FileTitle</name>
    <message>
        <source>Remove %1 from the list (Delete)</source>
        <translation>%1 aus der Liste entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>FilesFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hash again</source>
        <translation>Erneut hashen</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hashen</translation>
    </message>
    <message>
        <source>Copy all digests</source>
        <translation>Alle Hashwerte kopieren</translation>
    </message>
    <message>
        <source>Save as a checksum file (Ctrl+S)</source>
        <translation>Als Prüfsummendatei speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Each is read once for all ticked algorithms. Drop a second file to compare the two, or a checksum file such as SHA256SUMS to verify what it lists. Ctrl+V pastes an expected digest.</source>
        <translation>Jede wird für alle angehakten Algorithmen nur einmal gelesen. Legen Sie eine zweite Datei ab, um die beiden zu vergleichen, oder eine Prüfsummendatei wie SHA256SUMS, um zu überprüfen, was sie auflistet. Strg+V fügt einen erwarteten Hashwert ein.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Not loaded %L1</source>
        <translation>Nicht geladen %L1</translation>
    </message>
    <message>
        <source>Also show what this kernel loads when it is asked for it</source>
        <translation>Auch anzeigen, was dieser Kernel auf Anfrage lädt</translation>
    </message>
    <message>
        <source>Show what is not loaded</source>
        <translation>Nicht Geladenes anzeigen</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Also show the parts of drivers that only other drivers may use</source>
        <translation>Auch die Teile von Treibern anzeigen, die nur andere Treiber verwenden dürfen</translation>
    </message>
    <message>
        <source>Show internal drivers</source>
        <translation>Interne Treiber anzeigen</translation>
    </message>
</context>
<context>
    <name>FipsTable</name>
    <message>
        <source>Tests of FIPS 140-2</source>
        <translation>Tests nach FIPS 140-2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FormChooser</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>HashDialogs</name>
    <message>
        <source>Add files to hash</source>
        <translation>Dateien zum Hashen hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder to hash</source>
        <translation>Ordner zum Hashen hinzufügen</translation>
    </message>
    <message>
        <source>Open a checksum file</source>
        <translation>Prüfsummendatei öffnen</translation>
    </message>
    <message>
        <source>Save the digests as a checksum file</source>
        <translation>Hashwerte als Prüfsummendatei speichern</translation>
    </message>
</context>
<context>
    <name>HashPage</name>
    <message>
        <source>Hash</source>
        <translation>Hashen</translation>
    </message>
    <message>
        <source>Digests of files and texts, computed by the kernel where it can</source>
        <translation>Hashwerte von Dateien und Texten, wenn möglich vom Kernel berechnet</translation>
    </message>
    <message>
        <source>What to hash</source>
        <translation>Was gehasht wird</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Output in hexadecimal</source>
        <translation>Ausgabe hexadezimal</translation>
    </message>
</context>
<context>
    <name>HugeWork</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>Hash %1 (%2)?</source>
        <translation>%1 hashen (%2)?</translation>
    </message>
    <message>
        <source>Hash %1 (%2)? At the last measured speed that takes about %3.</source>
        <translation>%1 hashen (%2)? Bei der zuletzt gemessenen Geschwindigkeit dauert das etwa %3.</translation>
    </message>
</context>
<context>
    <name>IdentitiesDialog</name>
    <message>
        <source>Your keys</source>
        <translation>Ihre Schlüssel</translation>
    </message>
    <message>
        <source>Lock all</source>
        <translation>Alle sperren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>IdentityDelegate</name>
    <message>
        <source>%1, unlocked</source>
        <translation>%1, entsperrt</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase für %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>IdentityDialogs</name>
    <message>
        <source>The secret key of %1 is deleted for good. Without another copy of it, nothing opens what was encrypted to it.</source>
        <translation>Der geheime Schlüssel von %1 wird endgültig gelöscht. Ohne eine weitere Kopie davon lässt sich nichts öffnen, was für ihn verschlüsselt wurde.</translation>
    </message>
    <message>
        <source>Choose a file of secret keys</source>
        <translation>Datei mit geheimen Schlüsseln wählen</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>Öffentlichen Schlüssel speichern</translation>
    </message>
    <message>
        <source>Delete this identity?</source>
        <translation>Diese Identität löschen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>IdentityMenu</name>
    <message>
        <source>Save the public key…</source>
        <translation>Öffentlichen Schlüssel speichern …</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
</context>
<context>
    <name>IdentityPicker</name>
    <message>
        <source>You have no identity yet: a pair of keys, of which others get the public one to encrypt to you.</source>
        <translation>Sie haben noch keine Identität: ein Schlüsselpaar, dessen öffentlichen Schlüssel andere erhalten, um für Sie zu verschlüsseln.</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>Neue Identität …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
</context>
<context>
    <name>IdentityTitle</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Copy the public key of %1</source>
        <translation>Öffentlichen Schlüssel von %1 kopieren</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr für %1</translation>
    </message>
</context>
<context>
    <name>ImportIdentityDialog</name>
    <message>
        <source>Import an identity</source>
        <translation>Identität importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The file is locked. Its passphrase stays the same.</source>
        <translation>Die Datei ist verschlüsselt. Ihre Passphrase bleibt gleich.</translation>
    </message>
    <message>
        <source>The file is not locked. The copy that is kept here needs a passphrase.</source>
        <translation>Die Datei ist nicht verschlüsselt. Die Kopie, die hier aufbewahrt wird, braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>Name of the identity</source>
        <translation>Name der Identität</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Hide the seed</source>
        <translation>Startwert ausblenden</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Startwert ändern</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Test entropy</source>
        <translation>Testentropie</translation>
    </message>
    <message>
        <source>entropy and nonce, up to 128 bytes, in place of the kernel&apos;s</source>
        <translation>Entropie und Nonce, bis zu 128 Bytes, anstelle derer des Kernels</translation>
    </message>
    <message>
        <source>Additional input</source>
        <translation>Zusätzliche Eingabe</translation>
    </message>
    <message>
        <source>for each call, up to 128 bytes</source>
        <translation>für jeden Aufruf, bis zu 128 Bytes</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineingeht</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Verschlüsselungsschlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Authentication key</source>
        <translation>Authentifizierungsschlüssel</translation>
    </message>
    <message>
        <source>any size; as long as the digest is best</source>
        <translation>beliebige Größe; am besten so lang wie der Hashwert</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Zusätzliche Daten</translation>
    </message>
    <message>
        <source>any size: the padding fills its last block</source>
        <translation>beliebige Größe: das Padding füllt den letzten Block</translation>
    </message>
</context>
<context>
    <name>Iv</name>
    <message>
        <source>L − 1</source>
        <translation>L − 1</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Salt</translation>
    </message>
    <message>
        <source>IV</source>
        <translation>IV</translation>
    </message>
    <message>
        <source>Block counter</source>
        <translation>Blockzähler</translation>
    </message>
    <message>
        <source>the key&apos;s last %1 bytes</source>
        <translation>die letzten %1 Bytes des Schlüssels</translation>
    </message>
    <message>
        <source>added by the cipher</source>
        <translation>von der Chiffre ergänzt</translation>
    </message>
    <message>
        <source>least byte first</source>
        <translation>niederwertigstes Byte zuerst</translation>
    </message>
    <message>
        <source>L bytes, begins at 0</source>
        <translation>L Bytes, beginnt bei 0</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>L must be 2 to 8.</source>
        <translation>L muss 2 bis 8 sein.</translation>
    </message>
    <message>
        <source>The block counter must be 0 to %1.</source>
        <translation>Der Blockzähler muss 0 bis %1 sein.</translation>
    </message>
    <message>
        <source>The nonce has %1 bytes; it must have %2.</source>
        <translation>Die Nonce hat %1 Bytes; sie muss %2 haben.</translation>
    </message>
    <message>
        <source>The nonce has %1 bytes; with L = %2 it must have %3.</source>
        <translation>Die Nonce hat %1 Bytes; mit L = %2 muss sie %3 haben.</translation>
    </message>
</context>
<context>
    <name>IvHelp</name>
    <message>
        <source>This is a nonce alone; the kernel wants it inside a block.</source>
        <translation>Das ist nur eine Nonce; der Kernel erwartet sie in einem Block.</translation>
    </message>
    <message>
        <source>Build the IV</source>
        <translation>IV bilden</translation>
    </message>
</context>
<context>
    <name>IvInput</name>
    <message>
        <source>IV</source>
        <translation>IV</translation>
    </message>
    <message>
        <source>How the IV is given</source>
        <translation>Wie der IV angegeben wird</translation>
    </message>
    <message>
        <source>IV by its parts</source>
        <translation>IV aus Teilen</translation>
    </message>
    <message>
        <source>IV as a whole</source>
        <translation>IV als Ganzes</translation>
    </message>
</context>
<context>
    <name>IvPartFields</name>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Block counter</source>
        <translation>Blockzähler</translation>
    </message>
    <message>
        <source>bytes that count the message&apos;s length</source>
        <translation>Bytes für die Länge der Nachricht</translation>
    </message>
    <message>
        <source>L, the bytes that count the message&apos;s length</source>
        <translation>L, die Bytes für die Länge der Nachricht</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
</context>
<context>
    <name>IvStrip</name>
    <message>
        <source>The IV, part by part</source>
        <translation>Der IV, Teil für Teil</translation>
    </message>
    <message>
        <source>What the cipher starts from</source>
        <translation>Womit die Chiffre beginnt</translation>
    </message>
</context>
<context>
    <name>KernelAnswer</name>
    <message>
        <source>New in the list: %1.</source>
        <translation>Neu in der Liste: %1.</translation>
    </message>
    <message>
        <source>%1 drivers are new in the list: %2...</source>
        <translation>%1 Treiber sind neu in der Liste: %2 …</translation>
    </message>
    <message>
        <source>%1 drivers are new in the list: %2.</source>
        <translation>%1 Treiber sind neu in der Liste: %2.</translation>
    </message>
    <message>
        <source>It loaded the module %1.</source>
        <translation>Er hat das Modul %1 geladen.</translation>
    </message>
    <message>
        <source>It loaded the modules %1.</source>
        <translation>Er hat die Module %1 geladen.</translation>
    </message>
    <message>
        <source>The kernel gives %1, computed by the driver %2.</source>
        <translation>Der Kernel liefert %1, berechnet vom Treiber %2.</translation>
    </message>
    <message>
        <source>The kernel gives %1.</source>
        <translation>Der Kernel liefert %1.</translation>
    </message>
    <message>
        <source>It had all of it already.</source>
        <translation>Er hatte alles schon.</translation>
    </message>
    <message>
        <source>The kernel has %1 now.</source>
        <translation>Der Kernel hat jetzt %1.</translation>
    </message>
    <message>
        <source>It is a block cipher, which encrypts one block at a time: programs use it within a mode, for instance cbc(%1) or xts(%1).</source>
        <translation>Das ist eine Blockchiffre, die jeweils einen Block verschlüsselt: Programme verwenden sie in einem Modus, zum Beispiel cbc(%1) oder xts(%1).</translation>
    </message>
    <message>
        <source>It is for the kernel&apos;s own use: programs cannot reach it.</source>
        <translation>Das ist für den Kernel selbst bestimmt: Programme können es nicht erreichen.</translation>
    </message>
    <message>
        <source>The kernel loaded what answers to %1.</source>
        <translation>Der Kernel hat geladen, was auf %1 hört.</translation>
    </message>
    <message>
        <source>The kernel loaded what answers to %1, and nothing new is listed.</source>
        <translation>Der Kernel hat geladen, was auf %1 hört, und nichts Neues steht in der Liste.</translation>
    </message>
    <message>
        <source>A template shows up with the first name that is built with it. Drivers for hardware stay away where there is none.</source>
        <translation>Eine Vorlage erscheint mit dem ersten Namen, der mit ihr gebildet wird. Treiber für Hardware bleiben weg, wo diese fehlt.</translation>
    </message>
    <message>
        <source>A setting keeps its module out: %1 says &quot;%2&quot;.</source>
        <translation>Eine Einstellung hält das Modul fern: In %1 steht „%2“.</translation>
    </message>
    <message>
        <source>af_alg_restrict is %1: the kernel gives programs only what is on a short list, and loads nothing for other names.</source>
        <translation>af_alg_restrict ist %1: Der Kernel gibt Programmen nur, was auf einer kurzen Liste steht, und lädt für andere Namen nichts.</translation>
    </message>
    <message>
        <source>The kernel lists it and does not give it to this program.</source>
        <translation>Der Kernel führt es auf, gibt es diesem Programm aber nicht.</translation>
    </message>
    <message>
        <source>A part of the name is unknown to it, or its module cannot be loaded. Try the parts one by one, the innermost first.</source>
        <translation>Ein Teil des Namens ist ihm unbekannt, oder das Modul lässt sich nicht laden. Probieren Sie die Teile einzeln, den innersten zuerst.</translation>
    </message>
    <message>
        <source>The name is unknown to it, or its module cannot be loaded: it may be missing, or made for hardware that is not here.</source>
        <translation>Der Name ist ihm unbekannt, oder das Modul lässt sich nicht laden: Es kann fehlen oder für Hardware gemacht sein, die es hier nicht gibt.</translation>
    </message>
    <message>
        <source>A self-test may have failed: the kernel&apos;s log (dmesg) says so, as &quot;alg: ...&quot;.</source>
        <translation>Ein Selbsttest kann fehlgeschlagen sein: Das Kernel-Protokoll (dmesg) meldet das als „alg: …“.</translation>
    </message>
    <message>
        <source>The kernel does not give %1.</source>
        <translation>Der Kernel liefert %1 nicht.</translation>
    </message>
    <message>
        <source>The kernel cannot build %1: its parts do not fit.</source>
        <translation>Der Kernel kann %1 nicht bilden: Die Teile passen nicht.</translation>
    </message>
    <message>
        <source>The kernel could not be asked for %1: it offers its ciphers to no program, or hides them from this one.</source>
        <translation>Der Kernel konnte nicht nach %1 gefragt werden: Er bietet seine Chiffren keinem Programm an oder verbirgt sie vor diesem.</translation>
    </message>
    <message>
        <source>This program may not ask the kernel for %1.</source>
        <translation>Dieses Programm darf den Kernel nicht nach %1 fragen.</translation>
    </message>
    <message>
        <source>%1 has failed its self-test.</source>
        <translation>%1 hat den Selbsttest nicht bestanden.</translation>
    </message>
    <message>
        <source>Asking the kernel for %1 failed.</source>
        <translation>Die Anfrage nach %1 an den Kernel ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A template takes parts of certain kinds and sizes: xts needs a cipher with blocks of 16 bytes, gcm too, authenc a hash with a key and then a cipher.</source>
        <translation>Eine Vorlage nimmt Teile bestimmter Art und Größe: xts braucht eine Chiffre mit Blöcken von 16 Bytes, gcm ebenso, authenc eine Hashfunktion mit Schlüssel und dann eine Chiffre.</translation>
    </message>
    <message>
        <source>It is a template: give it its parts in parentheses.</source>
        <translation>Das ist eine Vorlage: Geben Sie ihre Teile in Klammern an.</translation>
    </message>
    <message>
        <source>The System page says why.</source>
        <translation>Den Grund nennt die Seite „System“.</translation>
    </message>
    <message>
        <source>The kernel&apos;s log (dmesg) says more, as &quot;alg: ...&quot;.</source>
        <translation>Das Kernel-Protokoll (dmesg) sagt mehr, als „alg: …“.</translation>
    </message>
    <message>
        <source>Its module or its self-test took longer than a minute. Try again.</source>
        <translation>Das Modul oder sein Selbsttest brauchte länger als eine Minute. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system is short of memory or of files that may be open. Try again.</source>
        <translation>Dem System fehlt es an Speicher, oder zu viele Dateien sind geöffnet. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>HMAC key…</source>
        <translation>HMAC-Schlüssel …</translation>
    </message>
    <message>
        <source>With a key, every hash becomes its HMAC</source>
        <translation>Mit einem Schlüssel wird jede Hashfunktion zu ihrem HMAC</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Working with the passphrase…</source>
        <translation>Passphrase wird verarbeitet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>KeyPopup</name>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation>HMAC-Schlüssel</translation>
    </message>
    <message>
        <source>The key is given as</source>
        <translation>Der Schlüssel wird angegeben als</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Digits 0 to 9, a to f</source>
        <translation>Ziffern 0 bis 9, a bis f</translation>
    </message>
    <message>
        <source>Its bytes are the text&apos;s in UTF-8</source>
        <translation>Seine Bytes sind die des Textes in UTF-8</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
</context>
<context>
    <name>Leftover</name>
    <message>
        <source>%1 was left out: %2.</source>
        <translation>%1 wurde ausgelassen: %2.</translation>
    </message>
    <message>
        <source>%1 was left out.</source>
        <translation>%1 wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2.</source>
        <translation>%1 wurde nicht gelöscht: %2.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 wurde nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>Loadable</name>
    <message>
        <source>It is in the module %1, which is not loaded.</source>
        <translation>Gehört zum Modul %1, das nicht geladen ist.</translation>
    </message>
    <message>
        <source>It is in the modules %1, which are not loaded.</source>
        <translation>Gehört zu den Modulen %1, die nicht geladen sind.</translation>
    </message>
    <message>
        <source>It is a template, which makes an algorithm of others: the kernel loads it when it is asked for a name that is built with it.</source>
        <translation>Eine Vorlage, die aus anderen Algorithmen einen neuen macht: Der Kernel lädt sie, wenn ein damit gebildeter Name angefordert wird.</translation>
    </message>
    <message>
        <source>It is one more driver of %1. When a program asks for it by name, the kernel loads it; nobody needs a privilege for that.</source>
        <translation>Ein weiterer Treiber von %1. Wenn ein Programm ihn beim Namen anfordert, lädt ihn der Kernel; dafür sind keine besonderen Rechte nötig.</translation>
    </message>
    <message>
        <source>When a program asks for %1, the kernel loads it; nobody needs a privilege for that.</source>
        <translation>Wenn ein Programm %1 anfordert, lädt der Kernel das Nötige; dafür sind keine besonderen Rechte nötig.</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>skcipher</source>
        <translation>skcipher</translation>
    </message>
    <message>
        <source>aead</source>
        <translation>aead</translation>
    </message>
    <message>
        <source>rng</source>
        <translation>rng</translation>
    </message>
    <message>
        <source>cipher</source>
        <translation>cipher</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>compression</translation>
    </message>
    <message>
        <source>akcipher</source>
        <translation>akcipher</translation>
    </message>
    <message>
        <source>kpp</source>
        <translation>kpp</translation>
    </message>
    <message>
        <source>sig</source>
        <translation>sig</translation>
    </message>
</context>
<context>
    <name>LoadableCard</name>
    <message>
        <source>Asking…</source>
        <translation>Wird angefordert …</translation>
    </message>
    <message>
        <source>Ask the kernel for it</source>
        <translation>Beim Kernel anfordern</translation>
    </message>
    <message>
        <source>Compose a name with it…</source>
        <translation>Namen damit bilden …</translation>
    </message>
</context>
<context>
    <name>LockPanel</name>
    <message>
        <source>Lock with</source>
        <translation>Verschlüsseln mit</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>As text, for mail and chat</source>
        <translation>Als Text, für E-Mail und Chat</translation>
    </message>
    <message>
        <source>A third larger: age&apos;s ASCII armor.</source>
        <translation>Ein Drittel größer: der ASCII-Armor von age.</translation>
    </message>
    <message>
        <source>Delete the originals</source>
        <translation>Originale löschen</translation>
    </message>
    <message>
        <source>Each only after its locked file has been read back and found right.</source>
        <translation>Jedes erst, wenn die verschlüsselte Datei zurückgelesen und für richtig befunden wurde.</translation>
    </message>
    <message>
        <source>For programs with OpenSSL only</source>
        <translation>Für Programme, die nur OpenSSL haben</translation>
    </message>
    <message>
        <source>A file of openssl enc instead of age: not authenticated.</source>
        <translation>Eine Datei von openssl enc statt von age: nicht authentifiziert.</translation>
    </message>
    <message>
        <source>Nobody will notice if such a file is changed. Whoever opens it needs these, too:</source>
        <translation>Wird eine solche Datei geändert, bemerkt es niemand. Wer sie öffnet, braucht außerdem:</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>What it looks like</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Draws bytes and forgets them, until you stop it</source>
        <translation>Zieht Bytes und verwirft sie, bis Sie es anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 drawn at %2</source>
        <translation>%1 gezogen mit %2</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Noch nichts gezogen</translation>
    </message>
    <message>
        <source>Watch draws bytes and throws them away: see how fast they come, and whether they look random. A draw to a file shows here, too.</source>
        <translation>„Beobachten“ zieht Bytes und verwirft sie: So sehen Sie, wie schnell sie kommen und ob sie zufällig aussehen. Auch das Ziehen in eine Datei erscheint hier.</translation>
    </message>
    <message>
        <source>Such tests find a generator that is broken or stuck. They cannot tell a good one from a bad one that somebody can predict: a counter encrypted with a known key passes all of them.</source>
        <translation>Solche Tests finden einen Generator, der defekt ist oder hängt. Einen guten können sie nicht von einem schlechten unterscheiden, den jemand vorhersagen kann: Ein mit bekanntem Schlüssel verschlüsselter Zähler besteht sie alle.</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>FIPS mode</source>
        <translation>FIPS-Modus</translation>
    </message>
    <message>
        <source>Processor features that drivers use</source>
        <translation>Prozessorfunktionen, die Treiber verwenden</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Cipherscope</source>
        <translation>Cipherscope</translation>
    </message>
</context>
<context>
    <name>MessageInput</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Form of the input</source>
        <translation>Form der Eingabe</translation>
    </message>
    <message>
        <source>Hexadecimal digits</source>
        <translation>Hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Type or paste a text</source>
        <translation>Text eingeben oder einfügen</translation>
    </message>
    <message>
        <source>Choose a file of up to 16 MiB…</source>
        <translation>Datei bis 16 MiB wählen …</translation>
    </message>
    <message>
        <source>File for the input</source>
        <translation>Datei für die Eingabe</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Throughput: %1, peak: %2</source>
        <translation>Durchsatz: %1, Spitze: %2</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
</context>
<context>
    <name>MeterLine</name>
    <message>
        <source>For %L1 of the names the highest priority is not the fastest.</source>
        <translation>Bei %L1 der Namen ist die höchste Priorität nicht die schnellste.</translation>
    </message>
    <message>
        <source>A name gets the driver with the highest priority. Measure whether it is the fastest: 0.2 s a driver, 16 KiB a message.</source>
        <translation>Ein Name bekommt den Treiber mit der höchsten Priorität. Messen Sie, ob er der schnellste ist: 0,2 s je Treiber, 16 KiB je Nachricht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Measure all</source>
        <translation>Alle messen</translation>
    </message>
    <message>
        <source>Measures every name that is shown and has several drivers</source>
        <translation>Misst alle angezeigten Namen, die mehrere Treiber haben</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>built into the kernel</source>
        <translation>in den Kernel eingebaut</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>Not a licence of the kernel: loading it marks the kernel as tainted.</source>
        <translation>Keine Lizenz des Kernels: Wird das Modul geladen, gilt der Kernel als „tainted“.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>held %1 times</source>
        <translation>%1-mal belegt</translation>
    </message>
    <message>
        <source>It could be unloaded now.</source>
        <translation>Es könnte jetzt entladen werden.</translation>
    </message>
    <message>
        <source>Held %1 times: beside modules, algorithms that are in use and open sockets hold it.</source>
        <translation>%1-mal belegt: Außer Modulen belegen es benutzte Algorithmen und offene Sockets.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>It is plain C, which runs on any processor.</source>
        <translation>Reines C, das auf jedem Prozessor läuft.</translation>
    </message>
    <message>
        <source>It uses the kernel&apos;s own library, which picks the best instructions of the processor by itself.</source>
        <translation>Verwendet die eigene Bibliothek des Kernels, die selbst die besten Befehle des Prozessors wählt.</translation>
    </message>
    <message>
        <source>It uses instructions of the processor: %1.</source>
        <translation>Verwendet Befehle des Prozessors: %1.</translation>
    </message>
    <message>
        <source>It uses a device beside the processor: %1. Such a device spares the processor; for one small piece at a time it is often slower, because of the way there and back.</source>
        <translation>Verwendet ein Gerät neben dem Prozessor: %1. Ein solches Gerät schont den Prozessor; für einzelne kleine Stücke ist es wegen des Hin- und Rückwegs oft langsamer.</translation>
    </message>
    <message>
        <source>cryptd hands the work to a thread of the kernel: it is for callers that may not wait or not use the processor&apos;s vector registers.</source>
        <translation>cryptd übergibt die Arbeit an einen Thread des Kernels: für Aufrufer, die nicht warten oder die Vektorregister des Prozessors nicht benutzen dürfen.</translation>
    </message>
    <message>
        <source>pcrypt spreads packets over several processors and keeps their order.</source>
        <translation>pcrypt verteilt Pakete auf mehrere Prozessoren und behält ihre Reihenfolge bei.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>what its file says</source>
        <translation>Angaben in der Moduldatei</translation>
    </message>
    <message>
        <source>It is asynchronous: it may answer later, when a device or a thread is done. Newer kernels (since the hole &quot;Copy Fail&quot;) give programs none of these.</source>
        <translation>Asynchron: Die Antwort kommt vielleicht später, wenn ein Gerät oder ein Thread fertig ist. Neuere Kernel (seit der Lücke „Copy Fail“) geben Programmen keinen solchen Treiber.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchron</translation>
    </message>
</context>
<context>
    <name>ModuleCard</name>
    <message>
        <source>How it computes</source>
        <translation>So wird gerechnet</translation>
    </message>
</context>
<context>
    <name>MoreAlgorithmsPopup</name>
    <message>
        <source>Name or driver</source>
        <translation>Name oder Treiber</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Nothing has this in its name.</source>
        <translation>Nichts hat das im Namen.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen …</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>Measure the drivers of %1 (M)</source>
        <translation>Treiber von %1 messen (M)</translation>
    </message>
</context>
<context>
    <name>NameTree</name>
    <message>
        <source>How the name is built</source>
        <translation>Aufbau des Namens</translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message>
        <source>Algorithms by name</source>
        <translation>Algorithmen nach Namen</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hashen</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Gegenprobe</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>NewIdentityDialog</name>
    <message>
        <source>New identity</source>
        <translation>Neue Identität</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Others encrypt to its public key. Its secret key opens what they sent, and is kept on this computer, locked with a passphrase.</source>
        <translation>Andere verschlüsseln für den öffentlichen Schlüssel. Der geheime öffnet, was sie geschickt haben, und liegt auf diesem Computer, mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>Name: laptop, work…</source>
        <translation>Name: Laptop, Arbeit …</translation>
    </message>
    <message>
        <source>Name of the identity</source>
        <translation>Name der Identität</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>X25519</source>
        <translation>X25519</translation>
    </message>
    <message>
        <source>Post-quantum</source>
        <translation>Post-Quanten</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Shows a passphrase of random words</source>
        <translation>Zeigt eine Passphrase aus zufälligen Wörtern</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Listing files…</source>
        <translation>Dateien werden aufgelistet …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Follow links</source>
        <translation>Verknüpfungen folgen</translation>
    </message>
</context>
<context>
    <name>OpenSnapshotDialog</name>
    <message>
        <source>Compare with a snapshot</source>
        <translation>Mit einer Momentaufnahme vergleichen</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Momentaufnahmen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>OpenSslOptions</name>
    <message>
        <source>openssl enc</source>
        <translation>openssl enc</translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation>Nicht authentifiziert</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Hashfunktion</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Iterations of PBKDF2</source>
        <translation>Iterationen von PBKDF2</translation>
    </message>
</context>
<context>
    <name>OpenerText</name>
    <message>
        <source>Locked to a post-quantum key</source>
        <translation>Für einen Post-Quanten-Schlüssel verschlüsselt</translation>
    </message>
    <message>
        <source>Locked to a key</source>
        <translation>Für einen Schlüssel verschlüsselt</translation>
    </message>
    <message>
        <source>Locked to %1 post-quantum keys</source>
        <translation>Für %1 Post-Quanten-Schlüssel verschlüsselt</translation>
    </message>
    <message>
        <source>Locked to %1 keys</source>
        <translation>Für %1 Schlüssel verschlüsselt</translation>
    </message>
    <message>
        <source>Locked to an SSH key, which this program does not use: open it with age.</source>
        <translation>Für einen SSH-Schlüssel verschlüsselt, den dieses Programm nicht verwendet: mit age öffnen.</translation>
    </message>
    <message>
        <source>Locked by an age plugin (%1), which this program does not run: open it with age and that plugin.</source>
        <translation>Von einem age-Plugin (%1) verschlüsselt, das dieses Programm nicht ausführt: mit age und diesem Plugin öffnen.</translation>
    </message>
    <message>
        <source>Locked with a passphrase</source>
        <translation>Mit einer Passphrase verschlüsselt</translation>
    </message>
    <message>
        <source>Locked by openssl enc, not authenticated</source>
        <translation>Von openssl enc verschlüsselt, nicht authentifiziert</translation>
    </message>
    <message>
        <source>Asks for a work factor of 2^%1, which no computer could do. It cannot be opened.</source>
        <translation>Verlangt einen Arbeitsfaktor von 2^%1, den kein Computer leisten könnte. Lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Asks for a work factor of 2^%1: %2 of memory, and minutes or hours of computing. Refused unless you allow it.</source>
        <translation>Verlangt einen Arbeitsfaktor von 2^%1: %2 Speicher und Minuten oder Stunden Rechenzeit. Abgelehnt, solange Sie es nicht erlauben.</translation>
    </message>
</context>
<context>
    <name>OperationRow</name>
    <message>
        <source>Stop “%1”</source>
        <translation>„%1“ anhalten</translation>
    </message>
</context>
<context>
    <name>OperationsPopup</name>
    <message>
        <source>Running operations</source>
        <translation>Laufende Vorgänge</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle anhalten</translation>
    </message>
</context>
<context>
    <name>OptionsRow</name>
    <message>
        <source>PKCS #7</source>
        <translation>PKCS #7</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Tag length</source>
        <translation>Tag-Länge</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>fills the last block</source>
        <translation>füllt den letzten Block auf</translation>
    </message>
</context>
<context>
    <name>OutputActions</name>
    <message>
        <source>Use the output as the next input</source>
        <translation>Ausgabe als nächste Eingabe verwenden</translation>
    </message>
    <message>
        <source>Copy in base64</source>
        <translation>Als Base64 kopieren</translation>
    </message>
    <message>
        <source>Copy in hexadecimal</source>
        <translation>Hexadezimal kopieren</translation>
    </message>
    <message>
        <source>Save the output to a file</source>
        <translation>Ausgabe in eine Datei speichern</translation>
    </message>
</context>
<context>
    <name>OutputCard</name>
    <message>
        <source>Output as</source>
        <translation>Ausgabe als</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Coloured: the tag, by which a change of anything is noticed.</source>
        <translation>Farbig: der Tag, an dem jede Änderung bemerkt wird.</translation>
    </message>
    <message>
        <source>Compare with the output before</source>
        <translation>Mit der vorigen Ausgabe vergleichen</translation>
    </message>
</context>
<context>
    <name>OutputText</name>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>OwnRecipientRow</name>
    <message>
        <source>You (%1)</source>
        <translation>Sie (%1)</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Copy the selected row (Ctrl+C)</source>
        <translation>Ausgewählte Zeile kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Compose a name of templates and ask the kernel for it</source>
        <translation>Namen aus Vorlagen zusammensetzen und beim Kernel anfragen</translation>
    </message>
    <message>
        <source>Save the list as JSON or CSV</source>
        <translation>Liste als JSON oder CSV speichern</translation>
    </message>
    <message>
        <source>Read /proc/crypto now and ask the kernel anew</source>
        <translation>/proc/crypto jetzt lesen und den Kernel neu befragen</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation>Dateien hinzufügen (Strg+O)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Open a checksum file and verify what it lists</source>
        <translation>Prüfsummendatei öffnen und überprüfen, was sie aufführt</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase ausblenden</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
</context>
<context>
    <name>PickRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The newest 65,536 bits as dots</source>
        <translation>Die neuesten 65.536 Bit als Punkte</translation>
    </message>
    <message>
        <source>Newest bits</source>
        <translation>Neueste Bits</translation>
    </message>
    <message>
        <source>How often each value of a byte occurred</source>
        <translation>Wie oft jeder Bytewert vorkam</translation>
    </message>
    <message>
        <source>Bytes 0 to 255: how often; 95 of 100 are in the band</source>
        <translation>Bytes 0 bis 255: Häufigkeit; 95 von 100 liegen im Band</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Not yet right</source>
        <translation>Noch nicht richtig</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>kernel, %1</source>
        <translation>Kernel, %1</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Shows the ciphers inside the running kernel and puts them to work.</source>
        <translation>Zeigt die Chiffren im laufenden Kernel und setzt sie ein.</translation>
    </message>
    <message>
        <source>Opens at PAGE: %1.</source>
        <translation>Öffnet die Seite PAGE: %1.</translation>
    </message>
    <message>
        <source>Looks THEME for this run: system, light, dark.</source>
        <translation>Erscheinungsbild THEME für diesen Start: system, light, dark.</translation>
    </message>
    <message>
        <source>Files and folders for the Hash page, or for the Encrypt page.</source>
        <translation>Dateien und Ordner für die Seite „Hashen“ oder „Verschlüsseln“.</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 B/s</source>
        <translation>%1 B/s</translation>
    </message>
    <message>
        <source>%1 kB/s</source>
        <translation>%1 kB/s</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>QueueFooter</name>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Clear the list; no file is deleted</source>
        <translation>Liste leeren; keine Datei wird gelöscht</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>QueueSection</name>
    <message>
        <source>Lock (%1)</source>
        <translation>Verschlüsseln (%1)</translation>
    </message>
    <message>
        <source>Unlock (%1)</source>
        <translation>Entschlüsseln (%1)</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message>
        <source>Locked as %1</source>
        <translation>Verschlüsselt als %1</translation>
    </message>
    <message>
        <source>Unlocked as %1</source>
        <translation>Entschlüsselt als %1</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>nicht authentifiziert</translation>
    </message>
    <message>
        <source>read back and found right, original deleted</source>
        <translation>zurückgelesen und für richtig befunden, Original gelöscht</translation>
    </message>
    <message>
        <source>the original was not deleted: %1</source>
        <translation>das Original wurde nicht gelöscht: %1</translation>
    </message>
    <message>
        <source>%1 sockets, pipes or devices were left out</source>
        <translation>%1 Sockets, Pipes oder Geräte wurden ausgelassen</translation>
    </message>
    <message>
        <source>%1 Its content is authentic up to byte %2.</source>
        <translation>%1 Der Inhalt ist bis Byte %2 authentisch.</translation>
    </message>
    <message>
        <source>It is locked already, and will be locked once more</source>
        <translation>Ist schon verschlüsselt und wird noch einmal verschlüsselt</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet in der Warteschlange</translation>
    </message>
    <message>
        <source>Preparing the key</source>
        <translation>Schlüssel wird vorbereitet</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Wird verschlüsselt</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entschlüsselt</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation>Abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Only a part: the first %1 were authentic and are in %2.</source>
        <translation>Nur ein Teil: Die ersten %1 waren authentisch und liegen in %2.</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1 is cut short: it is authentic up to byte %2, and its end is missing.</source>
        <translation>%1 ist abgeschnitten: bis Byte %2 authentisch, das Ende fehlt.</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2, or cut off there: authentication failed. Nothing from there on was given out.</source>
        <translation>%1 ist bei Byte %2 beschädigt oder dort abgeschnitten: Authentifizierung fehlgeschlagen. Ab dort wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>%1 is damaged: authentication failed at byte %2. Nothing from there on was given out.</source>
        <translation>%1 ist beschädigt: Authentifizierung bei Byte %2 fehlgeschlagen. Ab dort wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Keep what is authentic</source>
        <translation>Authentischen Teil behalten</translation>
    </message>
    <message>
        <source>Unlock as a file</source>
        <translation>Als Datei entschlüsseln</translation>
    </message>
</context>
<context>
    <name>QueueTitle</name>
    <message>
        <source>Unlock %1 instead (M)</source>
        <translation>%1 stattdessen entschlüsseln (M)</translation>
    </message>
    <message>
        <source>Lock %1 once more instead (M)</source>
        <translation>%1 stattdessen noch einmal verschlüsseln (M)</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Remove %1 from the list (Delete)</source>
        <translation>%1 aus der Liste entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Stop what is running?</source>
        <translation>Laufende Vorgänge anhalten?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Operations are still running: %1. Closing the window stops them; no half-written file remains.</source>
        <translation>Noch laufen Vorgänge: %1. Das Schließen des Fensters hält sie an; keine halb geschriebene Datei bleibt zurück.</translation>
    </message>
</context>
<context>
    <name>RandomDialogs</name>
    <message>
        <source>Take the bytes of a file</source>
        <translation>Bytes einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Draw to a file</source>
        <translation>In eine Datei ziehen</translation>
    </message>
</context>
<context>
    <name>RandomPage</name>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>What the kernel&apos;s random number generators give, and what it looks like</source>
        <translation>Was die Zufallsgeneratoren des Kernels liefern und wie es aussieht</translation>
    </message>
</context>
<context>
    <name>RecipientPicker</name>
    <message>
        <source>Who is to be able to open it?</source>
        <translation>Wer soll es öffnen können?</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei …</translation>
    </message>
    <message>
        <source>Nobody is here yet. Others send you their public key, which begins with “age1”; it is no secret.</source>
        <translation>Hier ist noch niemand. Andere schicken Ihnen ihren öffentlichen Schlüssel, der mit „age1“ beginnt; er ist kein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>RecipientRow</name>
    <message>
        <source>Change the name of %1</source>
        <translation>Namen von %1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>RemedyLine</name>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>RemedyList</name>
    <message>
        <source>For an administrator to run; Cipherscope never does.</source>
        <translation>Von einem Administrator auszuführen; Cipherscope tut es nie.</translation>
    </message>
</context>
<context>
    <name>RenameRecipientDialog</name>
    <message>
        <source>Name and note</source>
        <translation>Name und Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note: how you know that the key is theirs, for instance</source>
        <translation>Notiz: etwa, woher Sie wissen, dass der Schlüssel echt ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>RepetitionLine</name>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>There is no way to recover a passphrase: keep it where you find it again.</source>
        <translation>Eine Passphrase lässt sich nicht wiederherstellen: Bewahren Sie sie so auf, dass Sie sie wiederfinden.</translation>
    </message>
</context>
<context>
    <name>RestrictCard</name>
    <message>
        <source>Restriction (af_alg_restrict)</source>
        <translation>Einschränkung (af_alg_restrict)</translation>
    </message>
    <message>
        <source>Hide the lines that change this</source>
        <translation>Zeilen ausblenden, die das ändern</translation>
    </message>
    <message>
        <source>Lines that change this</source>
        <translation>Zeilen, die das ändern</translation>
    </message>
</context>
<context>
    <name>RestrictTable</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Every program</source>
        <translation>Jedes Programm</translation>
    </message>
    <message>
        <source>With CAP_NET_ADMIN or CAP_SYS_ADMIN</source>
        <translation>Mit CAP_NET_ADMIN oder CAP_SYS_ADMIN</translation>
    </message>
    <message>
        <source>%1, the value now</source>
        <translation>%1, der aktuelle Wert</translation>
    </message>
</context>
<context>
    <name>Rng</name>
    <message>
        <source>A DRBG of NIST SP 800-90A: AES in counter mode, seeded by the kernel.</source>
        <translation>Ein DRBG nach NIST SP 800-90A: AES im Zählermodus, Startwert vom Kernel.</translation>
    </message>
    <message>
        <source>A DRBG of NIST SP 800-90A: HMAC in a chain, seeded by the kernel.</source>
        <translation>Ein DRBG nach NIST SP 800-90A: verketteter HMAC, Startwert vom Kernel.</translation>
    </message>
    <message>
        <source>A DRBG of NIST SP 800-90A: a hash in a chain, seeded by the kernel.</source>
        <translation>Ein DRBG nach NIST SP 800-90A: verkettete Hashfunktion, Startwert vom Kernel.</translation>
    </message>
    <message>
        <source>This kernel does not offer AF_ALG to this program, so the system&apos;s generator is the only one here. The System page says why.</source>
        <translation>Dieser Kernel bietet diesem Programm AF_ALG nicht an; hier gibt es deshalb nur den Generator des Systems. Die Seite „System“ nennt den Grund.</translation>
    </message>
    <message>
        <source>This system does not allow AF_ALG to this program, so the system&apos;s generator is the only one here. The System page says what restricts it.</source>
        <translation>Dieses System erlaubt diesem Programm AF_ALG nicht; hier gibt es deshalb nur den Generator des Systems. Die Seite „System“ zeigt, was es einschränkt.</translation>
    </message>
    <message>
        <source>None of the kernel&apos;s rng algorithms answers to this program: Linux 7.2 took most of them away, af_alg_restrict hides them since 7.3, and algif_rng may be blocked. The system&apos;s generator is always there. The System page says more.</source>
        <translation>Keiner der rng-Algorithmen des Kernels antwortet diesem Programm: Linux 7.2 hat die meisten entfernt, seit 7.3 verbirgt sie af_alg_restrict, und algif_rng ist vielleicht gesperrt. Den Generator des Systems gibt es immer. Mehr auf der Seite „System“.</translation>
    </message>
    <message>
        <source>%1 takes no test entropy: this kernel was built without CONFIG_CRYPTO_USER_API_RNG_CAVP, or the algorithm is no DRBG. Leave it empty.</source>
        <translation>%1 nimmt keine Testentropie an: Dieser Kernel wurde ohne CONFIG_CRYPTO_USER_API_RNG_CAVP gebaut, oder der Algorithmus ist kein DRBG. Lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The kernel takes test entropy for %1 only of a program with the capability CAP_SYS_ADMIN. Leave it empty, or run as root.</source>
        <translation>Der Kernel nimmt Testentropie für %1 nur von einem Programm mit der Capability CAP_SYS_ADMIN an. Lassen Sie das Feld leer oder arbeiten Sie als root.</translation>
    </message>
    <message>
        <source>The kernel takes additional input for %1 only after test entropy. Give both, or leave it empty.</source>
        <translation>Der Kernel nimmt zusätzliche Eingaben für %1 nur nach Testentropie an. Geben Sie beides an oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>%1 cannot be seeded with this.</source>
        <translation>%1 nimmt dies nicht als Startwert an.</translation>
    </message>
    <message>
        <source>The generator behind /dev/urandom: ChaCha20, seeded from all of the kernel&apos;s entropy. What programs should use.</source>
        <translation>Der Generator hinter /dev/urandom: ChaCha20, mit Startwerten aus der gesamten Entropie des Kernels. Für Programme die richtige Wahl.</translation>
    </message>
    <message>
        <source>Prediction resistant: it is seeded anew before every call, and slow.</source>
        <translation>Vorhersageresistent: Vor jedem Aufruf kommt ein neuer Startwert, daher langsam.</translation>
    </message>
    <message>
        <source>A source of entropy: it measures how long the processor takes for the same work, again and again. Slow; meant to seed others.</source>
        <translation>Eine Entropiequelle: misst immer wieder, wie lange der Prozessor für dieselbe Arbeit braucht. Langsam; gedacht für Startwerte anderer.</translation>
    </message>
    <message>
        <source>The generator of ANSI X9.31, of 1985: from one seed always the same bytes. For tests.</source>
        <translation>Der Generator nach ANSI X9.31 von 1985: aus einem Startwert immer dieselben Bytes. Für Tests.</translation>
    </message>
    <message>
        <source>Test entropy and additional input, for tests with published vectors (CAVP), cannot be given: this kernel was built without CONFIG_CRYPTO_USER_API_RNG_CAVP, as those of most distributions are.</source>
        <translation>Testentropie und zusätzliche Eingaben, für Tests mit veröffentlichten Vektoren (CAVP), sind nicht möglich: Dieser Kernel wurde ohne CONFIG_CRYPTO_USER_API_RNG_CAVP gebaut, wie die der meisten Distributionen.</translation>
    </message>
    <message>
        <source>Test entropy and additional input, for tests with published vectors (CAVP), cannot be given: the kernel takes them only of a program with the capability CAP_SYS_ADMIN.</source>
        <translation>Testentropie und zusätzliche Eingaben, für Tests mit veröffentlichten Vektoren (CAVP), sind nicht möglich: Der Kernel nimmt sie nur von einem Programm mit der Capability CAP_SYS_ADMIN an.</translation>
    </message>
    <message>
        <source>Test entropy and additional input cannot be given to DRBGs here. %1</source>
        <translation>Testentropie und zusätzliche Eingaben lassen sich DRBGs hier nicht geben. %1</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Run</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Rename this run</source>
        <translation>Diese Messung umbenennen</translation>
    </message>
    <message>
        <source>Delete this run</source>
        <translation>Diese Messung löschen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Verglichen mit: %1</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>What to do</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Entschlüsseln</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Rundlauf</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Control and Return</source>
        <translation>Strg und Eingabetaste</translation>
    </message>
    <message>
        <source>Of other inputs: run it again.</source>
        <translation>Von anderen Eingaben: erneut ausführen.</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Throughput: %1</source>
        <translation>Durchsatz: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>SaveMenu</name>
    <message>
        <source>A digest with a key is no checksum that others could verify</source>
        <translation>Ein Hashwert mit Schlüssel ist keine Prüfsumme, die andere überprüfen könnten</translation>
    </message>
</context>
<context>
    <name>SaveReportDialog</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>SaveSnapshotDialog</name>
    <message>
        <source>Save a snapshot</source>
        <translation>Momentaufnahme speichern</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Momentaufnahmen (*.json)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Figures</source>
        <translation>Messwerte</translation>
    </message>
</context>
<context>
    <name>SetupButton</name>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>16 B to 16 KiB, as openssl speed</source>
        <translation>16 B bis 16 KiB, wie openssl speed</translation>
    </message>
    <message>
        <source>16 B to 1 MiB</source>
        <translation>16 B bis 1 MiB</translation>
    </message>
    <message>
        <source>16 KiB only</source>
        <translation>Nur 16 KiB</translation>
    </message>
    <message>
        <source>Other sizes</source>
        <translation>Andere Größen</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>1 thread to all cores</source>
        <translation>1 Thread bis alle Kerne</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andere Anzahlen</translation>
    </message>
    <message>
        <source>0.2 s a point</source>
        <translation>je 0,2 s</translation>
    </message>
    <message>
        <source>0.5 s a point</source>
        <translation>je 0,5 s</translation>
    </message>
    <message>
        <source>1 s a point</source>
        <translation>je 1 s</translation>
    </message>
    <message>
        <source>3 s a point</source>
        <translation>je 3 s</translation>
    </message>
    <message>
        <source>Algorithms: %1</source>
        <translation>Algorithmen: %1</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>All drivers</source>
        <translation>Alle Treiber</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählte</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Entschlüsseln</translation>
    </message>
    <message>
        <source>Sizes of a message</source>
        <translation>Größen der Nachrichten</translation>
    </message>
    <message>
        <source>Sizes in bytes, separated by commas</source>
        <translation>Größen in Bytes, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Numbers of threads, separated by commas</source>
        <translation>Anzahlen von Threads, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Time for a point</source>
        <translation>Zeit je Punkt</translation>
    </message>
    <message>
        <source>%L1 s a point</source>
        <translation>je %L1 s</translation>
    </message>
    <message>
        <source>OpenSSL too</source>
        <translation>Auch OpenSSL</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>What to set up</source>
        <translation>Was einzurichten ist</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entschlüsseln</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>%1 is signed, but nobody has checked the signature here: the list may come from anyone. To check it, run: gpg --verify %2</source>
        <translation>%1 ist signiert, aber niemand hat die Signatur hier überprüft: Die Liste kann von jedem stammen. Zum Überprüfen ausführen: gpg --verify %2</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not for programs</source>
        <translation>nicht für Programme</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>nur dort</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>a machine that the file does not name</source>
        <translation>ein Rechner, den die Datei nicht nennt</translation>
    </message>
    <message>
        <source>Linux %1</source>
        <translation>Linux %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>SnapshotButton</name>
    <message>
        <source>Snapshots: save this list, compare it with another machine’s</source>
        <translation>Momentaufnahmen: diese Liste speichern oder mit der eines anderen Rechners vergleichen</translation>
    </message>
    <message>
        <source>Save a snapshot of this machine…</source>
        <translation>Momentaufnahme dieses Rechners speichern …</translation>
    </message>
    <message>
        <source>Compare with a snapshot…</source>
        <translation>Mit einer Momentaufnahme vergleichen …</translation>
    </message>
</context>
<context>
    <name>SnapshotView</name>
    <message>
        <source>Comparison with a snapshot</source>
        <translation>Vergleich mit einer Momentaufnahme</translation>
    </message>
    <message>
        <source>Compared with a snapshot</source>
        <translation>Verglichen mit einer Momentaufnahme</translation>
    </message>
    <message>
        <source>Name or driver</source>
        <translation>Name oder Treiber</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Differences shown</source>
        <translation>Angezeigte Unterschiede</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Only here %1</source>
        <translation>Nur hier %1</translation>
    </message>
    <message>
        <source>Only there %1</source>
        <translation>Nur dort %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
</context>
<context>
    <name>SocketsCard</name>
    <message>
        <source>Open AF_ALG sockets</source>
        <translation>Offene AF_ALG-Sockets</translation>
    </message>
    <message>
        <source>%1, process %2: %3</source>
        <translation>%1, Prozess %2: %3</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Ask the kernel again what it offers</source>
        <translation>Den Kernel erneut fragen, was er anbietet</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>a million years</source>
        <translation>einer Million Jahren</translation>
    </message>
    <message>
        <source>%1 million years</source>
        <translation>%1 Millionen Jahren</translation>
    </message>
    <message>
        <source>a thousand years</source>
        <translation>tausend Jahren</translation>
    </message>
    <message>
        <source>%1 thousand years</source>
        <translation>%1 tausend Jahren</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>einem Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahren</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einem Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>einer Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>einer Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>billions of years</source>
        <translation>Milliarden von Jahren</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message>
        <source>%1. An estimate: a thousand computers like this one would guess it in %2.</source>
        <translation>%1. Geschätzt: Tausend Computer wie dieser würden sie in %2 erraten.</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>Long is better than complicated: several words, for instance.</source>
        <translation>Lang ist besser als kompliziert: mehrere Wörter zum Beispiel.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Nicht verwenden</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>TableHeaderCell</name>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>Type or paste a text</source>
        <translation>Text eingeben oder einfügen</translation>
    </message>
    <message>
        <source>Text to hash</source>
        <translation>Zu hashender Text</translation>
    </message>
    <message>
        <source>Copy all digests</source>
        <translation>Alle Hashwerte kopieren</translation>
    </message>
    <message>
        <source>Tick an algorithm above</source>
        <translation>Wählen Sie oben einen Algorithmus</translation>
    </message>
</context>
<context>
    <name>TypeState</name>
    <message>
        <source>Hide how this was found</source>
        <translation>Verbergen, wie dies festgestellt wurde</translation>
    </message>
    <message>
        <source>How this was found</source>
        <translation>Wie dies festgestellt wurde</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Erreichbar:</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Verweigert:</translation>
    </message>
</context>
<context>
    <name>TypesCard</name>
    <message>
        <source>The kernel&apos;s ciphers for programs (AF_ALG)</source>
        <translation>Die Chiffren des Kernels für Programme (AF_ALG)</translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Allow it</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Nothing in such a file shows whether it was changed. Give what it was made with:</source>
        <translation>An einer solchen Datei ist nicht zu erkennen, ob sie verändert wurde. Geben Sie an, womit sie erstellt wurde:</translation>
    </message>
    <message>
        <source>Delete the locked files</source>
        <translation>Verschlüsselte Dateien löschen</translation>
    </message>
    <message>
        <source>Each only after its plain file has been read back and found right. Those of openssl enc are kept.</source>
        <translation>Jede erst, wenn die entschlüsselte Datei zurückgelesen und für richtig befunden ist. Die von openssl enc bleiben erhalten.</translation>
    </message>
    <message>
        <source>Each only after its plain file has been read back and found right.</source>
        <translation>Jede erst, wenn die entschlüsselte Datei zurückgelesen und für richtig befunden ist.</translation>
    </message>
</context>
<context>
    <name>ValueForms</name>
    <message>
        <source>Form of the values</source>
        <translation>Form der Werte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Form of the values, for programs</source>
        <translation>Form der Werte, für Programme</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
</context>
<context>
    <name>ValueOptions</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Words each</source>
        <translation>Wörter je Wert</translation>
    </message>
    <message>
        <source>Bytes each</source>
        <translation>Bytes je Wert</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Smallest number</source>
        <translation>Kleinste Zahl</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>Größte Zahl</translation>
    </message>
</context>
<context>
    <name>ValuesCard</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Drawn by: %1</source>
        <translation>Gezogen von: %1</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
</context>
<context>
    <name>ValuesResult</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear the clipboard after a minute</source>
        <translation>Zwischenablage nach einer Minute leeren</translation>
    </message>
    <message>
        <source>Forget these values</source>
        <translation>Diese Werte vergessen</translation>
    </message>
    <message>
        <source>On the clipboard for a minute, unless you copy something else before.</source>
        <translation>Eine Minute lang in der Zwischenablage, sofern Sie vorher nichts anderes kopieren.</translation>
    </message>
</context>
<context>
    <name>VectorDropZone</name>
    <message>
        <source>Drop test vectors to run them on every driver</source>
        <translation>Testvektoren ablegen, um sie mit jedem Treiber zu prüfen</translation>
    </message>
</context>
<context>
    <name>VectorFilesDialog</name>
    <message>
        <source>Run test vectors</source>
        <translation>Testvektoren ausführen</translation>
    </message>
    <message>
        <source>Test vectors (*.json *.rsp)</source>
        <translation>Testvektoren (*.json *.rsp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>VerifyTab</name>
    <message>
        <source>Drop a checksum file here</source>
        <translation>Prüfsummendatei hier ablegen</translation>
    </message>
    <message>
        <source>SHA256SUMS, x.iso.sha256, .md5, .sfv, hashdeep: every file that it lists is read and compared.</source>
        <translation>SHA256SUMS, x.iso.sha256, .md5, .sfv, hashdeep: Jede darin aufgeführte Datei wird gelesen und verglichen.</translation>
    </message>
    <message>
        <source>Open a checksum file…</source>
        <translation>Prüfsummendatei öffnen …</translation>
    </message>
    <message>
        <source>Nothing to verify</source>
        <translation>Nichts zu überprüfen</translation>
    </message>
    <message>
        <source>Hash it as a file</source>
        <translation>Als Datei hashen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen …</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message>
        <source>Fewer words</source>
        <translation>Weniger Wörter</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 Wörter</translation>
    </message>
    <message>
        <source>More words</source>
        <translation>Mehr Wörter</translation>
    </message>
</context>
<context>
    <name>WorkbenchDialogs</name>
    <message>
        <source>Take the bytes of a file</source>
        <translation>Bytes aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>Ausgabe speichern</translation>
    </message>
</context>
<context>
    <name>WorkbenchPage</name>
    <message>
        <source>Workbench</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>One cipher, one message: what goes in, what the kernel says, what comes out</source>
        <translation>Eine Chiffre, eine Nachricht: was hineingeht, was der Kernel sagt, was herauskommt</translation>
    </message>
</context>
<context>
    <name>ZeroCopy</name>
    <message>
        <source>This kernel does not take the message&apos;s pages any more, or not this way.</source>
        <translation>Dieser Kernel nimmt die Speicherseiten der Nachricht nicht mehr oder nicht auf diese Weise an.</translation>
    </message>
    <message>
        <source>The kernel took the message and gave an answer.</source>
        <translation>Der Kernel nahm die Nachricht an und gab eine Antwort.</translation>
    </message>
    <message>
        <source>The kernel took the message and gave the same bytes as on the ordinary way.</source>
        <translation>Der Kernel nahm die Nachricht an und gab dieselben Bytes wie auf dem üblichen Weg.</translation>
    </message>
    <message>
        <source>The kernel took the message and gave other bytes than on the ordinary way!</source>
        <translation>Der Kernel nahm die Nachricht an und gab andere Bytes als auf dem üblichen Weg!</translation>
    </message>
</context>
<context>
    <name>ZeroCopyCard</name>
    <message>
        <source>Experiment: without copying</source>
        <translation>Experiment: ohne Kopieren</translation>
    </message>
    <message>
        <source>Gives the kernel the message&apos;s own pages with vmsplice and splice. New kernels copy or refuse.</source>
        <translation>Übergibt dem Kernel mit vmsplice und splice die Speicherseiten der Nachricht selbst. Neue Kernel kopieren oder verweigern es.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::ActivityModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: angehalten</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1: %2 mit %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet …</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::AddressBookModel</name>
    <message>
        <source>%1, line %2 is passed over: %3.</source>
        <translation>%1, Zeile %2 wird übergangen: %3.</translation>
    </message>
    <message>
        <source>Everyone in the file was in the address book already.</source>
        <translation>Alle aus der Datei waren schon im Adressbuch.</translation>
    </message>
    <message>
        <source>1 key added.</source>
        <translation>1 Schlüssel hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 keys added.</source>
        <translation>%1 Schlüssel hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 The others were there already.</source>
        <translation>%1 Die übrigen waren schon da.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>This key is in the address book: %1.</source>
        <translation>Dieser Schlüssel steht im Adressbuch: %1.</translation>
    </message>
    <message>
        <source>Only files on this computer can be read.</source>
        <translation>Nur Dateien auf diesem Computer können gelesen werden.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::AlgorithmChoiceModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All by %1</source>
        <translation>Alle: %1</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Ausgelassen: %1. %2</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::AlgorithmDetails</name>
    <message>
        <source>It is no longer among what is not loaded. What you see is how it was.</source>
        <translation>Nicht mehr unter dem, was nicht geladen ist. Sie sehen den letzten Stand.</translation>
    </message>
    <message>
        <source>It is no longer in /proc/crypto. What you see is how it was.</source>
        <translation>Nicht mehr in /proc/crypto. Sie sehen den letzten Stand.</translation>
    </message>
    <message>
        <source>The kernel no longer has this driver.</source>
        <translation>Der Kernel hat diesen Treiber nicht mehr.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::AlgorithmOffers</name>
    <message>
        <source>hash</source>
        <translation>Hashfunktion</translation>
    </message>
    <message>
        <source>cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>AEAD</source>
        <translation>AEAD</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>driver of %1</source>
        <translation>Treiber von %1</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::AlgorithmsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::AlgorithmsPageModel</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::BatchPlanner</name>
    <message>
        <source>%1 has %2 free, and %3 are needed. Free some space, or choose another folder.</source>
        <translation>In %1 sind %2 frei, nötig sind %3. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>%1 files are there already, %2 among them.</source>
        <translation>%1 Dateien sind bereits vorhanden, darunter %2.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::BenchmarkPageModel</name>
    <message>
        <source>Asking the kernel for its drivers…</source>
        <translation>Treiber werden beim Kernel abgefragt …</translation>
    </message>
    <message>
        <source>%1 of %2 points: %3</source>
        <translation>%1 von %2 Punkten: %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (angehalten)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>These are %1 drivers, and a run has at most %2. Choose fewer algorithms.</source>
        <translation>Das sind %1 Treiber; eine Messung hat höchstens %2. Wählen Sie weniger Algorithmen.</translation>
    </message>
    <message>
        <source>Measure 1 driver</source>
        <translation>1 Treiber messen</translation>
    </message>
    <message>
        <source>Measure %1 drivers</source>
        <translation>%1 Treiber messen</translation>
    </message>
    <message>
        <source>The results are not kept. %1</source>
        <translation>Die Ergebnisse werden nicht aufbewahrt. %1</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened.</source>
        <translation>Nur Dateien auf diesem Rechner können geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::BenchmarkSetup</name>
    <message>
        <source>Choose algorithms</source>
        <translation>Algorithmen wählen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Choose at least one algorithm.</source>
        <translation>Wählen Sie mindestens einen Algorithmus.</translation>
    </message>
    <message>
        <source>Sizes: numbers of bytes from 1 to 1M with commas between them, as in 16, 1k, 64k.</source>
        <translation>Größen: Anzahlen von Bytes von 1 bis 1M, durch Kommas getrennt, etwa 16, 1k, 64k.</translation>
    </message>
    <message>
        <source>Threads: numbers from 1 to 1024 with commas between them, as in 1, 2, 4.</source>
        <translation>Threads: Zahlen von 1 bis 1024, durch Kommas getrennt, etwa 1, 2, 4.</translation>
    </message>
    <message>
        <source>Time: %1 for each driver</source>
        <translation>Dauer: %1 je Treiber</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Dauer: %1</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::BenchmarkView</name>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, zuvor %2</translation>
    </message>
    <message>
        <source>only in the other run</source>
        <translation>nur in der anderen Messung</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>fest eingebaut</translation>
    </message>
    <message>
        <source>%1-bit key</source>
        <translation>%1-Bit-Schlüssel</translation>
    </message>
    <message>
        <source>Over size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Over threads</source>
        <translation>Nach Threads</translation>
    </message>
    <message>
        <source>All algorithms</source>
        <translation>Alle Algorithmen</translation>
    </message>
    <message>
        <source>Ciphers are not compared: they encrypt in this run and decrypt in the other one.</source>
        <translation>Chiffren werden nicht verglichen: Diese Messung verschlüsselt, die andere entschlüsselt.</translation>
    </message>
    <message>
        <source>Ciphers are not compared: they decrypt in this run and encrypt in the other one.</source>
        <translation>Chiffren werden nicht verglichen: Diese Messung entschlüsselt, die andere verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 does %2 with messages of %3.</source>
        <translation>%1 schafft %2 mit Nachrichten von %3.</translation>
    </message>
    <message>
        <source>With messages of %1, %2 is the fastest of %3: %4.</source>
        <translation>Mit Nachrichten von %1 ist %2 der schnellste von %3: %4.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::BytesField</name>
    <message>
        <source>These bytes cannot be shown in that form as they are. Empty the field to use it.</source>
        <translation>Diese Bytes lassen sich so nicht in dieser Form darstellen. Leeren Sie das Feld, um die Form zu verwenden.</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 Bytes</translation>
    </message>
    <message>
        <source>A key&apos;s serial number is a whole number, as &apos;keyctl show&apos; lists them.</source>
        <translation>Die Seriennummer eines Schlüssels ist eine ganze Zahl, wie &apos;keyctl show&apos; sie auflistet.</translation>
    </message>
    <message>
        <source>Only files on this computer can be read.</source>
        <translation>Nur Dateien auf diesem Computer können gelesen werden.</translation>
    </message>
    <message>
        <source>The system gives no random bytes.</source>
        <translation>Das System liefert keine zufälligen Bytes.</translation>
    </message>
    <message>
        <source>%1 is larger than %2, the most that this field takes.</source>
        <translation>%1 ist größer als %2, mehr nimmt dieses Feld nicht auf.</translation>
    </message>
    <message>
        <source>%1 is larger than %2, the most that this field takes. &apos;cipherscope-cli cipher&apos; takes more.</source>
        <translation>%1 ist größer als %2, mehr nimmt dieses Feld nicht auf. &apos;cipherscope-cli cipher&apos; nimmt mehr.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::CheckModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLSCHLAG</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Formfehler</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>The file is not the one that the checksum was made of.</source>
        <translation>Die Datei ist nicht die, aus der die Prüfsumme gebildet wurde.</translation>
    </message>
    <message>
        <source>It points outside the checksum file&apos;s folder.</source>
        <translation>Der Eintrag zeigt aus dem Ordner der Prüfsummendatei hinaus.</translation>
    </message>
    <message>
        <source>The file was not compared with this checksum. %1</source>
        <translation>Die Datei wurde nicht mit dieser Prüfsumme verglichen. %1</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::ChecksumCheck</name>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1 is no checksum file that this program can read: %2.</source>
        <translation>%1 ist keine Prüfsummendatei, die dieses Programm lesen kann: %2.</translation>
    </message>
    <message>
        <source>Nothing in %1 says of which hash its digests of %2 bits are. Which is it?</source>
        <translation>Nichts in %1 verrät, von welcher Hashfunktion die Hashwerte mit %2 Bit sind. Welche ist es?</translation>
    </message>
    <message>
        <source>A name in %1 points outside its folder: %2. Read that file too?</source>
        <translation>Ein Name in %1 verweist aus dem Ordner hinaus: %2. Diese Datei auch lesen?</translation>
    </message>
    <message>
        <source>%1 names in %2 point outside its folder: %3. Read those files too?</source>
        <translation>%1 Namen in %2 verweisen aus dem Ordner hinaus: %3. Diese Dateien auch lesen?</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 überprüfen</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::CipherChoiceModel</name>
    <message>
        <source>AEAD</source>
        <translation>AEAD</translation>
    </message>
    <message>
        <source>cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>OpenSSL</source>
        <translation>OpenSSL</translation>
    </message>
    <message>
        <source>asked when it is chosen</source>
        <translation>wird bei Auswahl abgefragt</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::CipherInputs</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Key: enter its serial number.</source>
        <translation>Schlüssel: Geben Sie die Seriennummer ein.</translation>
    </message>
    <message>
        <source>Authentication key: %1</source>
        <translation>Authentifizierungsschlüssel: %1</translation>
    </message>
    <message>
        <source>IV: %1</source>
        <translation>IV: %1</translation>
    </message>
    <message>
        <source>Nonce: %1</source>
        <translation>Nonce: %1</translation>
    </message>
    <message>
        <source>Additional data: %1</source>
        <translation>Zusätzliche Daten: %1</translation>
    </message>
    <message>
        <source>Input: %1</source>
        <translation>Eingabe: %1</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::CipherResult</name>
    <message>
        <source>The first %1. Save it to have it all.</source>
        <translation>Die ersten %1. Für alles die Ausgabe speichern.</translation>
    </message>
    <message>
        <source>These bytes are no text in UTF-8.</source>
        <translation>Diese Bytes sind kein Text in UTF-8.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::CrosscheckPageModel</name>
    <message>
        <source>%1 is not applicable: %2.</source>
        <translation>%1 ist nicht anwendbar: %2.</translation>
    </message>
    <message>
        <source>Asking the kernel what it has…</source>
        <translation>Der Kernel wird gefragt, was er hat …</translation>
    </message>
    <message>
        <source>%1 of %2 names checked</source>
        <translation>%1 von %2 Namen geprüft</translation>
    </message>
    <message>
        <source>Linux %1, %2, %3. Seed of the random inputs: %4.</source>
        <translation>Linux %1, %2, %3. Startwert der Zufallseingaben: %4.</translation>
    </message>
    <message>
        <source>%1 was not checked: another check is under way. Stop it first, or wait for it.</source>
        <translation>%1 wurde nicht geprüft: Eine andere Prüfung läuft. Halten Sie sie erst an oder warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>Drop files of test vectors from this computer: Wycheproof&apos;s JSON or NIST&apos;s .rsp.</source>
        <translation>Testvektordateien von diesem Computer ablegen: JSON von Wycheproof oder .rsp des NIST.</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Gegenprobe</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::Destination</name>
    <message>
        <source>Beside the originals</source>
        <translation>Neben den Originalen</translation>
    </message>
    <message>
        <source>New files can only go into a folder on this computer: they still go %1.</source>
        <translation>Neue Dateien können nur in einen Ordner auf diesem Computer: Sie kommen weiterhin %1.</translation>
    </message>
    <message>
        <source>beside the originals</source>
        <translation>neben die Originale</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>in den Ordner %1</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::EncryptPageModel</name>
    <message>
        <source>%1 Another one was not added either.</source>
        <translation>%1 Auch eine weitere wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 %2 others were not added either.</source>
        <translation>%1 Auch %2 weitere wurden nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 opens with another passphrase, cipher, digest or number of iterations.</source>
        <translation>%1 öffnet sich mit einer anderen Passphrase, Chiffre, Hashfunktion oder Zahl von Iterationen.</translation>
    </message>
    <message>
        <source>Wrong passphrase for %1.</source>
        <translation>Falsche Passphrase für %1.</translation>
    </message>
    <message>
        <source>1 file to go</source>
        <translation>Noch 1 Datei</translation>
    </message>
    <message>
        <source>%1 files to go</source>
        <translation>Noch %1 Dateien</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 holds secret keys. Whoever reads it can open what is locked to them.</source>
        <translation>%1 enthält geheime Schlüssel. Wer sie liest, kann öffnen, was für sie verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Only files on this computer can be used: copy the others here first.</source>
        <translation>Nur Dateien auf diesem Rechner sind verwendbar: Kopieren Sie die anderen zuerst hierher.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::ExpectedModel</name>
    <message>
        <source>This is neither a digest nor a checksum line</source>
        <translation>Das ist weder ein Hashwert noch eine Prüfsummenzeile</translation>
    </message>
    <message>
        <source>No match so far</source>
        <translation>Bisher keine Übereinstimmung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Matches none of the digests shown</source>
        <translation>Stimmt mit keinem angezeigten Hashwert überein</translation>
    </message>
    <message>
        <source>Add the file that it belongs to</source>
        <translation>Fügen Sie die zugehörige Datei hinzu</translation>
    </message>
    <message>
        <source>Matches %1 digests</source>
        <translation>Stimmt mit %1 Hashwerten überein</translation>
    </message>
    <message>
        <source>Matches %1</source>
        <translation>Stimmt mit %1 überein</translation>
    </message>
    <message>
        <source>No digest shown has its length of %1 bits</source>
        <translation>Kein angezeigter Hashwert hat die Länge von %1 Bit</translation>
    </message>
    <message>
        <source>No digest shown has its %1 bits. Hash with %2</source>
        <translation>Kein angezeigter Hashwert hat %1 Bit. Mit %2 hashen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::FileHashing</name>
    <message>
        <source>Hash 1 file</source>
        <translation>1 Datei hashen</translation>
    </message>
    <message>
        <source>Hash %1 files</source>
        <translation>%1 Dateien hashen</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::FileQueueModel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::FileSaver</name>
    <message>
        <source>Files can only be saved on this computer.</source>
        <translation>Dateien lassen sich nur auf diesem Rechner speichern.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::HashFilesModel</name>
    <message>
        <source>Not hashed yet</source>
        <translation>Noch nicht gehasht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::HashPageModel</name>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>A link leads out of its folder and was not followed: %1</source>
        <translation>Eine Verknüpfung führt aus ihrem Ordner hinaus und wurde nicht verfolgt: %1</translation>
    </message>
    <message>
        <source>%1 links lead out of their folders and were not followed: %2</source>
        <translation>%1 Verknüpfungen führen aus ihren Ordnern hinaus und wurden nicht verfolgt: %2</translation>
    </message>
    <message>
        <source>Identical: %1 and %2 have the same %3.</source>
        <translation>Identisch: %1 und %2 stimmen in %3 überein.</translation>
    </message>
    <message>
        <source>Different: %1 and %2 do not have the same %3.</source>
        <translation>Verschieden: %1 und %2 stimmen in %3 nicht überein.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Only files on this computer can be read: copy the others here first.</source>
        <translation>Nur Dateien auf diesem Computer können gelesen werden: Kopieren Sie die anderen zuerst hierher.</translation>
    </message>
    <message>
        <source>Only files on this computer can be read.</source>
        <translation>Nur Dateien auf diesem Computer können gelesen werden.</translation>
    </message>
    <message>
        <source>Tick at least one algorithm, then press Hash.</source>
        <translation>Wählen Sie mindestens einen Algorithmus und drücken Sie dann „Hashen“.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::HmacKeyModel</name>
    <message>
        <source>HMAC with a key of 1 byte</source>
        <translation>HMAC mit einem Schlüssel von 1 Byte</translation>
    </message>
    <message>
        <source>HMAC with a key of %1 bytes</source>
        <translation>HMAC mit einem Schlüssel von %1 Bytes</translation>
    </message>
    <message>
        <source>Enter the key first.</source>
        <translation>Geben Sie zuerst den Schlüssel ein.</translation>
    </message>
    <message>
        <source>A key in hexadecimal is an even number of digits 0 to 9 and a to f.</source>
        <translation>Ein hexadezimaler Schlüssel ist eine gerade Anzahl von Ziffern 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>Only files on this computer can be read.</source>
        <translation>Nur Dateien auf diesem Computer können gelesen werden.</translation>
    </message>
    <message>
        <source>A key has 65,536 bytes at most.</source>
        <translation>Ein Schlüssel hat höchstens 65.536 Bytes.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::IdentitiesModel</name>
    <message>
        <source>Unlock it to see its public key</source>
        <translation>Entsperren, um den öffentlichen Schlüssel zu sehen</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>Post-quantum</source>
        <translation>Post-Quanten</translation>
    </message>
    <message>
        <source>X25519</source>
        <translation>X25519</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <source>A name has 100 letters at most, does not begin with a dot, and has no slash in it.</source>
        <translation>Ein Name hat höchstens 100 Zeichen, beginnt nicht mit einem Punkt und enthält keinen Schrägstrich.</translation>
    </message>
    <message>
        <source>There is an identity of this name.</source>
        <translation>Es gibt schon eine Identität mit diesem Namen.</translation>
    </message>
    <message>
        <source>%1 was made, and is unlocked. Without its passphrase nothing opens what is encrypted to it.</source>
        <translation>%1 wurde erstellt und ist entsperrt. Ohne die Passphrase lässt sich nichts öffnen, was für diese Identität verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Only files on this computer can be read.</source>
        <translation>Nur Dateien auf diesem Computer können gelesen werden.</translation>
    </message>
    <message>
        <source>%1 was imported; its passphrase is the same.</source>
        <translation>%1 wurde importiert; die Passphrase bleibt dieselbe.</translation>
    </message>
    <message>
        <source>%1 was imported and locked. The file that it came from is not: delete it, or keep it where nobody else gets.</source>
        <translation>%1 wurde importiert und verschlüsselt. Die ursprüngliche Datei ist es nicht: Löschen Sie sie oder bewahren Sie sie dort auf, wo sonst niemand herankommt.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase. Copies of its file still open with the old one.</source>
        <translation>%1 hat eine neue Passphrase. Kopien der Datei lassen sich weiterhin mit der alten öffnen.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Keys can only be saved on this computer.</source>
        <translation>Schlüssel können nur auf diesem Computer gespeichert werden.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Enter the passphrase first.</source>
        <translation>Geben Sie zuerst die Passphrase ein.</translation>
    </message>
    <message>
        <source>This is not its passphrase. Mind caps lock and the keyboard&apos;s layout.</source>
        <translation>Das ist nicht die richtige Passphrase. Achten Sie auf die Feststelltaste und die Tastaturbelegung.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::IvPartsModel</name>
    <message>
        <source>16 EiB</source>
        <translation>16 EiB</translation>
    </message>
    <message>
        <source>%1, messages below %2</source>
        <translation>%1, Nachrichten unter %2</translation>
    </message>
    <message>
        <source>never twice under one key</source>
        <translation>nie zweimal mit demselben Schlüssel</translation>
    </message>
    <message>
        <source>15 − L = %1 bytes, never twice under one key</source>
        <translation>15 − L = %1 Bytes, nie zweimal mit demselben Schlüssel</translation>
    </message>
    <message>
        <source>%1 bytes, never twice under one key</source>
        <translation>%1 Bytes, nie zweimal mit demselben Schlüssel</translation>
    </message>
    <message>
        <source>32 bits, least byte first; the number of the first 64-byte block</source>
        <translation>32 Bit, niederwertigstes Byte zuerst; die Nummer des ersten 64-Byte-Blocks</translation>
    </message>
    <message>
        <source>64 bits, least byte first; the number of the first 64-byte block</source>
        <translation>64 Bit, niederwertigstes Byte zuerst; die Nummer des ersten 64-Byte-Blocks</translation>
    </message>
    <message>
        <source>The block counter must be a whole number.</source>
        <translation>Der Blockzähler muss eine ganze Zahl sein.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::KeyringModel</name>
    <message>
        <source>you (%1)</source>
        <translation>Ihnen (%1)</translation>
    </message>
    <message>
        <source>Can be opened by: %1</source>
        <translation>Kann geöffnet werden von: %1</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::ListExport</name>
    <message>
        <source>Files can only be saved on this computer.</source>
        <translation>Dateien können nur auf diesem Computer gespeichert werden.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::LockSettings</name>
    <message>
        <source>Lock 1 file</source>
        <translation>1 Datei verschlüsseln</translation>
    </message>
    <message>
        <source>Lock %1 files</source>
        <translation>%1 Dateien verschlüsseln</translation>
    </message>
    <message>
        <source>openssl enc knows no folders: remove %1 from the list, or lock for age.</source>
        <translation>openssl enc kennt keine Ordner: Entfernen Sie %1 aus der Liste oder verschlüsseln Sie für age.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>Choose who can open it.</source>
        <translation>Wählen Sie, wer es öffnen kann.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::NameBuilder</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash with a key</source>
        <translation>Hash mit Schlüssel</translation>
    </message>
    <message>
        <source>Block cipher</source>
        <translation>Blockchiffre</translation>
    </message>
    <message>
        <source>Stream cipher</source>
        <translation>Stromchiffre</translation>
    </message>
    <message>
        <source>Cipher with its mode</source>
        <translation>Chiffre mit Modus</translation>
    </message>
    <message>
        <source>AEAD</source>
        <translation>AEAD</translation>
    </message>
    <message>
        <source>Any algorithm</source>
        <translation>Beliebiger Algorithmus</translation>
    </message>
    <message>
        <source>%1 · not loaded</source>
        <translation>%1 · nicht geladen</translation>
    </message>
    <message>
        <source>%1 · not found here</source>
        <translation>%1 · hier nicht gefunden</translation>
    </message>
    <message>
        <source>Enter a name, or choose a template.</source>
        <translation>Geben Sie einen Namen ein oder wählen Sie eine Vorlage.</translation>
    </message>
    <message>
        <source>This is no name: %1.</source>
        <translation>Das ist kein Name: %1.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::NameTreeModel</name>
    <message>
        <source>%1, a template, level %2</source>
        <translation>%1, eine Vorlage, Ebene %2</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Ebene %2</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::NamesModel</name>
    <message>
        <source>Measuring; %1 left</source>
        <translation>Messung läuft; noch %1</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::ObservationModel</name>
    <message>
        <source>random bytes exceed it less than once in 10,000 times</source>
        <translation>Zufallsbytes liegen seltener als einmal in 10.000 Fällen darüber</translation>
    </message>
    <message>
        <source>random bytes stay below it less than once in 10,000 times</source>
        <translation>Zufallsbytes liegen seltener als einmal in 10.000 Fällen darunter</translation>
    </message>
    <message>
        <source>higher in %1 % of draws</source>
        <translation>höher in %1 % der Ziehungen</translation>
    </message>
    <message>
        <source>Entropy per byte</source>
        <translation>Entropie pro Byte</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>at most 8</source>
        <translation>höchstens 8</translation>
    </message>
    <message>
        <source>Chi-square</source>
        <translation>Chi-Quadrat</translation>
    </message>
    <message>
        <source>Mean of the bytes</source>
        <translation>Mittelwert der Bytes</translation>
    </message>
    <message>
        <source>%1 if random</source>
        <translation>%1, wenn zufällig</translation>
    </message>
    <message>
        <source>π by Monte Carlo</source>
        <translation>π nach Monte Carlo</translation>
    </message>
    <message>
        <source>π is %1</source>
        <translation>π ist %1</translation>
    </message>
    <message>
        <source>Serial correlation</source>
        <translation>Serielle Korrelation</translation>
    </message>
    <message>
        <source>none: all bytes are equal</source>
        <translation>keine: alle Bytes sind gleich</translation>
    </message>
    <message>
        <source>0 if random</source>
        <translation>0, wenn zufällig</translation>
    </message>
    <message>
        <source>Monobit</source>
        <translation>Monobit</translation>
    </message>
    <message>
        <source>Poker</source>
        <translation>Poker</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Long run</source>
        <translation>Long Run</translation>
    </message>
    <message>
        <source>Continuous run</source>
        <translation>Continuous Run</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 nicht bestanden</translation>
    </message>
    <message>
        <source>A block has 20,000 bits: none is complete yet.</source>
        <translation>Ein Block hat 20.000 Bit: Noch keiner ist vollständig.</translation>
    </message>
    <message>
        <source>%1 blocks of 20,000 bits, %2 of them failed; of good bytes about one in 1,250 does.</source>
        <translation>%1 Blöcke zu 20.000 Bit, davon %2 nicht bestanden; bei guten Bytes ist es etwa einer von 1.250.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::PassphraseModel</name>
    <message>
        <source>Enter the passphrase in the first field.</source>
        <translation>Geben Sie die Passphrase in das erste Feld ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Repeat the passphrase, so that a slip of the keyboard does not lock you out.</source>
        <translation>Wiederholen Sie die Passphrase, damit ein Tippfehler Sie nicht aussperrt.</translation>
    </message>
    <message>
        <source>%1 words drawn out of %2: %3 bits. Write it down before you use it.</source>
        <translation>%1 Wörter, gezogen aus %2: %3 Bit. Schreiben Sie sie auf, bevor Sie sie verwenden.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::PayloadEngine</name>
    <message>
        <source>The kernel computes, with %1</source>
        <translation>Der Kernel rechnet, mit %1</translation>
    </message>
    <message>
        <source>%1 computes</source>
        <translation>%1 rechnet</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::QueueRunner</name>
    <message>
        <source>Another passphrase opens it</source>
        <translation>Braucht eine andere Passphrase</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::QueueStarter</name>
    <message>
        <source>Lock 1 file</source>
        <translation>1 Datei verschlüsseln</translation>
    </message>
    <message>
        <source>Lock %1 files</source>
        <translation>%1 Dateien verschlüsseln</translation>
    </message>
    <message>
        <source>Unlock 1 file</source>
        <translation>1 Datei entschlüsseln</translation>
    </message>
    <message>
        <source>Unlock %1 files</source>
        <translation>%1 Dateien entschlüsseln</translation>
    </message>
    <message>
        <source>Skipped: its new name is taken</source>
        <translation>Übersprungen: Der neue Name ist vergeben</translation>
    </message>
    <message>
        <source>Keep what is authentic of %1</source>
        <translation>Authentischen Teil von %1 behalten</translation>
    </message>
    <message>
        <source>Unlock %1 as a file</source>
        <translation>%1 als Datei entschlüsseln</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::RandomDrawing</name>
    <message>
        <source>One thread only: with your inputs every further one would draw the same bytes.</source>
        <translation>Nur ein Thread: Mit Ihren Eingaben würde jeder weitere dieselben Bytes ziehen.</translation>
    </message>
    <message>
        <source>One thread draws: this computer has one processor.</source>
        <translation>Ein Thread zieht: Dieser Computer hat einen Prozessor.</translation>
    </message>
    <message>
        <source>One thread draws; several draw in parallel, each by itself.</source>
        <translation>Ein Thread zieht; mehrere ziehen parallel, jeder für sich.</translation>
    </message>
    <message>
        <source>The threads draw in parallel, each from a generator of its own that is seeded by itself.</source>
        <translation>Die Threads ziehen parallel, jeder aus einem eigenen Generator mit eigenem Startwert.</translation>
    </message>
    <message>
        <source>The threads draw in parallel, each with calls of its own.</source>
        <translation>Die Threads ziehen parallel, jeder mit eigenen Aufrufen.</translation>
    </message>
    <message>
        <source>Enter a whole number, 1 or more.</source>
        <translation>Geben Sie eine ganze Zahl ein, 1 oder mehr.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>%1 beobachten</translation>
    </message>
    <message>
        <source>Files can only be saved on this computer.</source>
        <translation>Dateien können nur auf diesem Computer gespeichert werden.</translation>
    </message>
    <message>
        <source>Draw to %1</source>
        <translation>Nach %1 ziehen</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 in %2 geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. %1 is as it was before.</source>
        <translation>Angehalten. %1 ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::RandomInputs</name>
    <message>
        <source>%1 bytes; left empty, getrandom() makes one</source>
        <translation>%1 Bytes; bleibt das Feld leer, erzeugt getrandom() einen</translation>
    </message>
    <message>
        <source>a personalization string, beside the kernel&apos;s own entropy</source>
        <translation>eine Personalisierung neben der Entropie des Kernels</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>The kernel takes additional input only after test entropy: give both.</source>
        <translation>Der Kernel nimmt zusätzliche Eingaben nur nach Testentropie an: Geben Sie beides an.</translation>
    </message>
    <message>
        <source>Whoever knows what you entered can draw the same bytes: use them for tests, never as secrets.</source>
        <translation>Wer Ihre Eingaben kennt, kann dieselben Bytes ziehen: für Tests verwenden, nie als Geheimnisse.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>test entropy</source>
        <translation>Testentropie</translation>
    </message>
    <message>
        <source>additional input</source>
        <translation>zusätzliche Eingabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::RandomSources</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Over AF_ALG the kernel gives at most 128 bytes a call; this program calls it as often as needed.</source>
        <translation>Über AF_ALG gibt der Kernel höchstens 128 Bytes je Aufruf; dieses Programm ruft ihn so oft auf wie nötig.</translation>
    </message>
    <message>
        <source>A system call of its own, without AF_ALG: every process may make it, and it gives any number of bytes.</source>
        <translation>Ein eigener Systemaufruf, ohne AF_ALG: Jeder Prozess darf ihn verwenden, und er liefert beliebig viele Bytes.</translation>
    </message>
    <message>
        <source>For tests with published vectors (CAVP): what is given here replaces the kernel&apos;s entropy.</source>
        <translation>Für Tests mit veröffentlichten Vektoren (CAVP): Was hier angegeben wird, ersetzt die Entropie des Kernels.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::RandomValues</name>
    <message>
        <source>%1 bits of entropy each: as hard to guess as %1 tosses of a coin. Every kind of character that is chosen occurs.</source>
        <translation>Je %1 Bit Entropie: so schwer zu erraten wie %1 Münzwürfe. Jede gewählte Zeichenart kommt vor.</translation>
    </message>
    <message>
        <source>%1 bits of entropy each: as hard to guess as %1 tosses of a coin. The words are those of the EFF&apos;s large list.</source>
        <translation>Je %1 Bit Entropie: so schwer zu erraten wie %1 Münzwürfe. Die Wörter stammen aus der großen Liste der EFF.</translation>
    </message>
    <message>
        <source>%1 bits of entropy each. Every number is equally likely: what falls outside the range is drawn again, never folded into it.</source>
        <translation>Je %1 Bit Entropie. Jede Zahl ist gleich wahrscheinlich: Was außerhalb des Bereichs liegt, wird neu gezogen, nie in ihn hineingerechnet.</translation>
    </message>
    <message>
        <source>%1 bits of entropy each: version 4 of RFC 9562.</source>
        <translation>Je %1 Bit Entropie: Version 4 nach RFC 9562.</translation>
    </message>
    <message>
        <source>%1 bits of entropy each.</source>
        <translation>Je %1 Bit Entropie.</translation>
    </message>
    <message>
        <source>Choose at least one kind of character.</source>
        <translation>Wählen Sie mindestens eine Zeichenart.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number that fits into 64 bits.</source>
        <translation>„%1“ ist keine ganze Zahl, die in 64 Bit passt.</translation>
    </message>
    <message>
        <source>The largest number is smaller than the smallest.</source>
        <translation>Die größte Zahl ist kleiner als die kleinste.</translation>
    </message>
    <message>
        <source>More than 16 KiB is too much to read: draw them to a file.</source>
        <translation>Mehr als 16 KiB sind zu viel zum Lesen: Ziehen Sie sie in eine Datei.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::ResultSaver</name>
    <message>
        <source>%1: list of digests and names (GNU)</source>
        <translation>%1: Liste von Hashwerten und Namen (GNU)</translation>
    </message>
    <message>
        <source>%1: list with tags (BSD)</source>
        <translation>%1: Liste mit Tags (BSD)</translation>
    </message>
    <message>
        <source>%1: SFV</source>
        <translation>%1: SFV</translation>
    </message>
    <message>
        <source>%1: hashdeep</source>
        <translation>%1: hashdeep</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::SidecarOffers</name>
    <message>
        <source>%1 is a checksum file.</source>
        <translation>%1 ist eine Prüfsummendatei.</translation>
    </message>
    <message>
        <source>%1, which lies beside it, lists a checksum of %2.</source>
        <translation>%1 liegt daneben und enthält eine Prüfsumme von %2.</translation>
    </message>
    <message>
        <source>%1 lists checksums of %2 of these files.</source>
        <translation>%1 enthält Prüfsummen von %2 dieser Dateien.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::SnapshotComparison</name>
    <message>
        <source>Only files of this computer can be compared.</source>
        <translation>Nur Dateien auf diesem Computer können verglichen werden.</translation>
    </message>
    <message>
        <source>%1, taken %2</source>
        <translation>%1, aufgenommen am %2</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::SystemPageModel</name>
    <message>
        <source>AF_ALG sockets</source>
        <translation>AF_ALG-Sockets</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>OpenSSL</source>
        <translation>OpenSSL</translation>
    </message>
    <message>
        <source>Linux %1 on %2</source>
        <translation>Linux %1 auf %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>not in this kernel</source>
        <translation>nicht in diesem Kernel</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Of %1 well-known hashes, the kernel computes %2 and OpenSSL %3.</source>
        <translation>Von %1 bekannten Hashfunktionen berechnet der Kernel %2 und OpenSSL %3.</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::TextDigestModel</name>
    <message>
        <source>1 byte in UTF-8</source>
        <translation>1 Byte in UTF-8</translation>
    </message>
    <message>
        <source>%1 bytes in UTF-8</source>
        <translation>%1 Bytes in UTF-8</translation>
    </message>
</context>
<context>
    <name>cipherscope::ui::UnlockSettings</name>
    <message>
        <source>Unlock 1 file</source>
        <translation>1 Datei entschlüsseln</translation>
    </message>
    <message>
        <source>Unlock %1 files</source>
        <translation>%1 Dateien entschlüsseln</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Unlock one of your identities, or import the key that opens it.</source>
        <translation>Entschlüsseln Sie eine Ihrer Identitäten oder importieren Sie den passenden Schlüssel.</translation>
    </message>
</context>
</TS>
