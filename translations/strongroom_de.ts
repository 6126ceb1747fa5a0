<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BackendAdvice</name>
    <message>
        <source>You run it already: its backups, its access and its people are yours.</source>
        <translation>Sie betreiben es schon: Sicherungen, Zugriffe und Leute sind Ihre eigenen.</translation>
    </message>
    <message>
        <source>Your systems run there already: its contracts, its access and its regions are settled.</source>
        <translation>Ihre Systeme laufen schon dort: Verträge, Zugriffe und Regionen sind geklärt.</translation>
    </message>
    <message>
        <source>It is there already, and needs nothing.</source>
        <translation>Es ist schon da und braucht nichts.</translation>
    </message>
    <message>
        <source>It would be one more place to run, to pay and to trust.</source>
        <translation>Es wäre ein weiterer Ort, der betrieben, bezahlt und dem vertraut werden muss.</translation>
    </message>
    <message>
        <source>It keeps files that nothing protects but the machine: for development only.</source>
        <translation>Es sind Dateien, die nur der Rechner schützt: nur für die Entwicklung.</translation>
    </message>
    <message>
        <source>You can look at its files while you develop.</source>
        <translation>Sie können die Dateien ansehen, während Sie entwickeln.</translation>
    </message>
    <message>
        <source>It takes %1 at most.</source>
        <translation>Es nimmt höchstens %1.</translation>
    </message>
    <message>
        <source>It cannot destroy a single version.</source>
        <translation>Es kann keine einzelne Version vernichten.</translation>
    </message>
    <message>
        <source>There is nothing to configure and nobody else to trust: whoever runs the server keeps it, in the server&apos;s own database or in an OpenBao of theirs, and backs it up.</source>
        <translation>Hier ist nichts einzurichten und niemandem sonst zu vertrauen: Wer den Server betreibt, verwahrt alles, in der Datenbank des Servers oder in einem eigenen OpenBao, und sichert es.</translation>
    </message>
</context>
<context>
    <name>Backends</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where it is reached, as in https://vault.example.com:8200</source>
        <translation>Wo es erreicht wird, etwa https://vault.example.com:8200</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Leave it empty where there are none.</source>
        <translation>Leer lassen, wo es keine gibt.</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Einhängepunkt</translation>
    </message>
    <message>
        <source>The path of a KV engine of version 2.</source>
        <translation>Der Pfad einer KV-Engine der Version 2.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>What the names of all entries there begin with.</source>
        <translation>Womit die Namen aller Einträge dort beginnen.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>Rollen-ID</translation>
    </message>
    <message>
        <source>Of an AppRole that has the policy below.</source>
        <translation>Einer AppRole, die die Richtlinie unten hat.</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation>Secret-ID</translation>
    </message>
    <message>
        <source>Mount of AppRole</source>
        <translation>Einhängepunkt von AppRole</translation>
    </message>
    <message>
        <source>Only where AppRole is not mounted at its usual place.</source>
        <translation>Nur, wenn AppRole nicht am üblichen Ort eingehängt ist.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>As in eu-central-1</source>
        <translation>Etwa eu-central-1</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Shown once by AWS, with the access key ID.</source>
        <translation>Von AWS einmal gezeigt, zusammen mit der Zugriffsschlüssel-ID.</translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation>Rolle (ARN)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Only for a private endpoint: its address.</source>
        <translation>Nur bei einem privaten Endpunkt: dessen Adresse.</translation>
    </message>
    <message>
        <source>KMS key</source>
        <translation>KMS-Schlüssel</translation>
    </message>
    <message>
        <source>Leave it empty for the account&apos;s default key.</source>
        <translation>Leer lassen für den Standardschlüssel des Kontos.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The project&apos;s ID, not its number.</source>
        <translation>Die ID des Projekts, nicht seine Nummer.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Key of the service account</source>
        <translation>Schlüssel des Dienstkontos</translation>
    </message>
    <message>
        <source>The JSON file that Google made: choose it, or paste it.</source>
        <translation>Die JSON-Datei, die Google erstellt hat: auswählen oder einfügen.</translation>
    </message>
    <message>
        <source>Vault URL</source>
        <translation>Adresse des Tresors</translation>
    </message>
    <message>
        <source>As in https://acme.vault.azure.net</source>
        <translation>Etwa https://acme.vault.azure.net</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Of the directory that the application is registered in.</source>
        <translation>Des Verzeichnisses, in dem die Anwendung registriert ist.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Of the registered application.</source>
        <translation>Der registrierten Anwendung.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>Its value, not its ID. Note when it runs out.</source>
        <translation>Sein Wert, nicht seine ID. Merken Sie sich, wann er abläuft.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>On the server&apos;s machine. For development only.</source>
        <translation>Auf dem Rechner des Servers. Nur für die Entwicklung.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>In PEM, if its certificate is of an authority of your own.</source>
        <translation>In PEM, wenn das Zertifikat von einer eigenen Stelle ist.</translation>
    </message>
    <message>
        <source>Address allowed</source>
        <translation>Adresse erlaubt</translation>
    </message>
    <message>
        <source>The server does not call this address. If it is right, its operator allows it by outbound_allow.</source>
        <translation>Der Server ruft diese Adresse nicht auf. Wenn sie stimmt, erlaubt ihr Betreiber sie mit outbound_allow.</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>Name (DNS)</translation>
    </message>
    <message>
        <source>The name was not found. Check how the address is spelled, and that the server&apos;s network knows it.</source>
        <translation>Der Name wurde nicht gefunden. Prüfen Sie die Schreibweise der Adresse und ob das Netz des Servers sie kennt.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Nothing answers there. Check the port, and whether a firewall stands between.</source>
        <translation>Dort antwortet nichts. Prüfen Sie den Port und ob eine Firewall dazwischensteht.</translation>
    </message>
    <message>
        <source>Certificate (TLS)</source>
        <translation>Zertifikat (TLS)</translation>
    </message>
    <message>
        <source>Its certificate is not one to trust. Check the name in it, its dates and its authority.</source>
        <translation>Dem Zertifikat ist nicht zu trauen. Prüfen Sie den Namen darin, seine Gültigkeit und seine Stelle.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>It does not take these credentials. Check that they are whole, belong together and have not run out.</source>
        <translation>Diese Zugangsdaten werden nicht angenommen. Prüfen Sie, ob sie vollständig sind, zusammengehören und nicht abgelaufen sind.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>These credentials may not create there. Compare their rights with the policy.</source>
        <translation>Mit diesen Zugangsdaten darf dort nichts angelegt werden. Vergleichen Sie ihre Rechte mit der Richtlinie.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>These credentials may not read there. Compare their rights with the policy.</source>
        <translation>Mit diesen Zugangsdaten darf dort nicht gelesen werden. Vergleichen Sie ihre Rechte mit der Richtlinie.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>These credentials may not list there. Compare their rights with the policy.</source>
        <translation>Mit diesen Zugangsdaten darf dort nicht aufgelistet werden. Vergleichen Sie ihre Rechte mit der Richtlinie.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>These credentials may not delete there. Compare their rights with the policy.</source>
        <translation>Mit diesen Zugangsdaten darf dort nicht gelöscht werden. Vergleichen Sie ihre Rechte mit der Richtlinie.</translation>
    </message>
    <message>
        <source>Undelete</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>These credentials may not undelete there. Compare their rights with the policy.</source>
        <translation>Mit diesen Zugangsdaten darf dort nichts wiederhergestellt werden. Vergleichen Sie ihre Rechte mit der Richtlinie.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>These credentials may not destroy there. Compare their rights with the policy.</source>
        <translation>Mit diesen Zugangsdaten darf dort nicht vernichtet werden. Vergleichen Sie ihre Rechte mit der Richtlinie.</translation>
    </message>
    <message>
        <source>Delete a version so that it can come back</source>
        <translation>Eine Version so löschen, dass sie zurückkommen kann</translation>
    </message>
    <message>
        <source>It does not know deleted versions: what you delete here stays there, sealed, until it is destroyed.</source>
        <translation>Es kennt keine gelöschten Versionen: Was Sie hier löschen, bleibt dort versiegelt liegen, bis es vernichtet wird.</translation>
    </message>
    <message>
        <source>It cannot bring a deleted version back by itself.</source>
        <translation>Es kann eine gelöschte Version nicht selbst zurückholen.</translation>
    </message>
    <message>
        <source>It destroys only all of a secret at once. A single version is destroyed by its key: what stays there opens nowhere.</source>
        <translation>Es vernichtet ein Geheimnis nur im Ganzen. Eine einzelne Version wird durch ihren Schlüssel vernichtet: Was dort liegen bleibt, lässt sich nirgends öffnen.</translation>
    </message>
    <message>
        <source>Open source, run by yourselves.</source>
        <translation>Quelloffen, von Ihnen selbst betrieben.</translation>
    </message>
    <message>
        <source>Run by yourselves, or by its vendor.</source>
        <translation>Von Ihnen selbst oder vom Hersteller betrieben.</translation>
    </message>
    <message>
        <source>Run by the cloud that your systems are in.</source>
        <translation>Betrieben von der Cloud, in der Ihre Systeme sind.</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>YAML files (development)</source>
        <translation>YAML-Dateien (Entwicklung)</translation>
    </message>
    <message>
        <source>Files on the server&apos;s machine. Never for real secrets.</source>
        <translation>Dateien auf dem Rechner des Servers. Nie für echte Geheimnisse.</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>One that has the policy below, and is renewed.</source>
        <translation>Eines, das die Richtlinie unten hat und verlängert wird.</translation>
    </message>
    <message>
        <source>Of the same AppRole; one that may be used more than once.</source>
        <translation>Derselben AppRole; eine, die mehr als einmal gilt.</translation>
    </message>
    <message>
        <source>Of the user that has the policy below.</source>
        <translation>Des Benutzers, der die Richtlinie unten hat.</translation>
    </message>
    <message>
        <source>The role in your account that has the policy below, and trusts us with our external ID.</source>
        <translation>Die Rolle in Ihrem Konto, die die Richtlinie unten hat und uns mit unserer externen ID vertraut.</translation>
    </message>
    <message>
        <source>Where alone versions may lie, as in europe-west3. Empty: Google chooses.</source>
        <translation>Wo allein Versionen liegen dürfen, etwa europe-west3. Leer: Google wählt.</translation>
    </message>
    <message>
        <source>Endpoint of STS</source>
        <translation>Endpunkt von STS</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Adresse der Anmeldung</translation>
    </message>
    <message>
        <source>Only where it is none of Azure&apos;s own.</source>
        <translation>Nur, wenn es keine von Azure selbst ist.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>For what tokens are asked, if the vault&apos;s name is none of Azure&apos;s own.</source>
        <translation>Wofür Tokens verlangt werden, wenn der Name des Tresors keiner von Azure ist.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>AppRole</source>
        <translation>AppRole</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>A role of your account (AssumeRole)</source>
        <translation>Eine Rolle Ihres Kontos (AssumeRole)</translation>
    </message>
    <message>
        <source>The key of a service account</source>
        <translation>Der Schlüssel eines Dienstkontos</translation>
    </message>
    <message>
        <source>The secret of an application</source>
        <translation>Der geheime Schlüssel einer Anwendung</translation>
    </message>
    <message>
        <source>The runner&apos;s own identity; nothing is stored</source>
        <translation>Die eigene Identität des Runners; nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Name at the runner</source>
        <translation>Name beim Runner</translation>
    </message>
    <message>
        <source>As the runner&apos;s configuration calls it, under &quot;stores&quot;.</source>
        <translation>Wie die Konfiguration des Runners ihn unter „stores“ nennt.</translation>
    </message>
    <message>
        <source>Through a runner</source>
        <translation>Über einen Runner</translation>
    </message>
    <message>
        <source>Reached by your runner, with its own identity. The server keeps the name alone.</source>
        <translation>Ihr Runner erreicht ihn, mit seiner eigenen Identität. Der Server behält allein den Namen.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>Etiketten ändern</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Zuständigkeit setzen</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <translation>%1 in den Papierkorb</translation>
    </message>
    <message>
        <source>Restore %1 from the trash</source>
        <translation>%1 aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>Change the labels of %1</source>
        <translation>Etiketten bei %1 ändern</translation>
    </message>
    <message>
        <source>Set the owner of %1</source>
        <translation>Zuständigkeit bei %1 setzen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>Endgültig vernichten</translation>
    </message>
    <message>
        <source>Begin rotations</source>
        <translation>Rotationen beginnen</translation>
    </message>
    <message>
        <source>Ask to destroy %1</source>
        <translation>Vernichten von %1 erbitten</translation>
    </message>
    <message>
        <source>Begin rotations of %1</source>
        <translation>Rotationen von %1 beginnen</translation>
    </message>
    <message>
        <source>Set the rotation policy</source>
        <translation>Rotationsrichtlinie setzen</translation>
    </message>
    <message>
        <source>Remove the rotation policy</source>
        <translation>Rotationsrichtlinie entfernen</translation>
    </message>
    <message>
        <source>Set the rotation policy of %1</source>
        <translation>Rotationsrichtlinie bei %1 setzen</translation>
    </message>
    <message>
        <source>Remove the rotation policy of %1</source>
        <translation>Rotationsrichtlinie bei %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Ends</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>binnen eines Tages</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate in %1 ended on %2, %3.</source>
        <translation>Das Zertifikat in %1 ist am %2 abgelaufen, %3.</translation>
    </message>
    <message>
        <source>The certificate in %1 ends on %2, %3.</source>
        <translation>Das Zertifikat in %1 läuft am %2 ab, %3.</translation>
    </message>
</context>
<context>
    <name>EntryHygiene</name>
    <message>
        <source>⚠ The same value as &quot;%1&quot;. A value that leaks in one place is lost in both.</source>
        <translation>⚠ Derselbe Wert wie „%1“. Ein Wert, der an einer Stelle bekannt wird, ist an beiden verloren.</translation>
    </message>
    <message>
        <source>⚠ The same value stands in the secret &quot;%1&quot;, at &quot;%2&quot;. A value that leaks in one place is lost in both.</source>
        <translation>⚠ Derselbe Wert steht im Geheimnis „%1“, unter „%2“. Ein Wert, der an einer Stelle bekannt wird, ist an beiden verloren.</translation>
    </message>
</context>
<context>
    <name>EnvChip</name>
    <message>
        <source>PROD</source>
        <translation>PROD</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>STAGE</translation>
    </message>
    <message>
        <source>DEV</source>
        <translation>DEV</translation>
    </message>
    <message>
        <source>ORG</source>
        <translation>ORG</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Your sign-in is no longer valid. Sign in again.</source>
        <translation>Ihre Anmeldung gilt nicht mehr. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This name is taken in this scope. Choose another, or open what is there.</source>
        <translation>Dieser Name ist in diesem Bereich vergeben. Wählen Sie einen anderen, oder öffnen Sie, was da ist.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little, then try again.</source>
        <translation>Zu viele Versuche. Warten Sie ein wenig, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Something did not verify, and nothing of it was used. Tell your administrator.</source>
        <translation>Etwas hielt der Prüfung nicht stand, und nichts davon wurde verwendet. Sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>The server is not the one this console trusts. Do not go on before somebody has explained it.</source>
        <translation>Der Server ist nicht der, dem diese Konsole vertraut. Machen Sie nicht weiter, bevor Ihnen das jemand erklärt hat.</translation>
    </message>
    <message>
        <source>No key custodian is connected. It connects by itself when its runner is up; then try again.</source>
        <translation>Kein Schlüsselverwahrer ist verbunden. Er verbindet sich von selbst, sobald sein Runner läuft; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, then try again.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There was no answer in time. Try again.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>What was stored cannot be read back. Tell your administrator.</source>
        <translation>Das Gespeicherte lässt sich nicht mehr lesen. Sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>The server has no room left to write. Nothing was changed.</source>
        <translation>Der Server hat keinen Platz mehr zum Schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The key custodian no longer accepts your sign-in. Sign in again.</source>
        <translation>Der Schlüsselverwahrer nimmt Ihre Anmeldung nicht mehr an. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The clocks of this computer, the identity provider and the key custodian differ, or the request took too long. Set the clock, then try again.</source>
        <translation>Die Uhren dieses Rechners, des Anmeldedienstes und des Schlüsselverwahrers gehen verschieden, oder die Anfrage hat zu lange gebraucht. Stellen Sie die Uhr, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The key custodian is not ready for this yet. Try again in a moment.</source>
        <translation>Der Schlüsselverwahrer ist dazu noch nicht bereit. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The leave to see this has run out. Ask again, with a purpose.</source>
        <translation>Die Erlaubnis, dies zu sehen, ist abgelaufen. Fragen Sie erneut, mit einem Zweck.</translation>
    </message>
    <message>
        <source>Your proof did not reach the key custodian, or it cannot read it. Update this program, or tell your administrator.</source>
        <translation>Ihr Nachweis hat den Schlüsselverwahrer nicht erreicht, oder er kann ihn nicht lesen. Aktualisieren Sie dieses Programm, oder sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>The key custodian does not know the identity provider that you signed in with. Tell your administrator.</source>
        <translation>Der Schlüsselverwahrer kennt den Anmeldedienst nicht, bei dem Sie sich angemeldet haben. Sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>The key custodian cannot get the identity provider&apos;s keys. Try again later.</source>
        <translation>Der Schlüsselverwahrer bekommt die Schlüssel des Anmeldedienstes nicht. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The key custodian&apos;s own rules do not allow this to you, on this device, for this purpose.</source>
        <translation>Die eigenen Regeln des Schlüsselverwahrers erlauben Ihnen dies auf diesem Gerät und zu diesem Zweck nicht.</translation>
    </message>
    <message>
        <source>The request was sent twice, and the key custodian answers each once. Try again; if it goes on, tell your administrator.</source>
        <translation>Die Anfrage kam zweimal, und der Schlüsselverwahrer beantwortet jede nur einmal. Versuchen Sie es erneut; hört es nicht auf, sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>What the server asked of the key custodian is not what you signed. Nothing was released or stored. Tell your administrator.</source>
        <translation>Was der Server vom Schlüsselverwahrer wollte, ist nicht, was Sie unterschrieben haben. Nichts wurde herausgegeben oder gespeichert. Sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>Your organization&apos;s authority is not one that you trust, and nothing was written or revealed. Compare its fingerprint with your administrator&apos;s.</source>
        <translation>Der Zertifizierungsstelle Ihrer Organisation vertrauen Sie nicht; es wurde nichts geschrieben und nichts aufgedeckt. Vergleichen Sie ihren Fingerabdruck mit dem Ihrer Administration.</translation>
    </message>
    <message>
        <source>The key custodian could not show that its key is your organization&apos;s, and nothing was written or revealed. Check this computer&apos;s clock, then tell your administrator.</source>
        <translation>Der Schlüsselverwahrer konnte nicht zeigen, dass sein Schlüssel der Ihrer Organisation ist; es wurde nichts geschrieben und nichts aufgedeckt. Prüfen Sie die Uhr dieses Computers und verständigen Sie dann Ihre Administration.</translation>
    </message>
    <message>
        <source>The file authorities.json in your folder for settings says whom you trust, and is in doubt: it cannot be read, or others may write it. Nothing was written or revealed. Mend it, or remove it and compare fingerprints again.</source>
        <translation>Die Datei authorities.json in Ihrem Ordner für Einstellungen sagt, wem Sie vertrauen, und ist zweifelhaft: Sie ist nicht lesbar, oder andere dürfen sie schreiben. Es wurde nichts geschrieben und nichts aufgedeckt. Bringen Sie sie in Ordnung, oder entfernen Sie sie und vergleichen Sie die Fingerabdrücke erneut.</translation>
    </message>
    <message>
        <source>The server contradicts what this computer has met before: it may be hiding a version, or answering with another secret. Nothing was revealed or written. Tell your administrator. If the server was set back to a backup, remove met.log in your folder for state and try again.</source>
        <translation>Der Server widerspricht dem, was dieser Computer schon gesehen hat: Vielleicht verbirgt er eine Version, oder er antwortet mit einem anderen Geheimnis. Nichts wurde gezeigt oder geschrieben. Sagen Sie es Ihrer Administration. Wurde der Server auf eine Sicherung zurückgesetzt, entfernen Sie met.log in Ihrem Zustandsordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file met.log in your folder for state says what this computer has met before, and others may have written it. Nothing was revealed or written. Look at it, then make it yours alone.</source>
        <translation>Die Datei met.log in Ihrem Zustandsordner hält fest, was dieser Computer schon gesehen hat, und andere können sie geschrieben haben. Nichts wurde gezeigt oder geschrieben. Sehen Sie sie an und nehmen Sie anderen das Schreibrecht.</translation>
    </message>
    <message>
        <source>The server names another identity provider than the one that you signed in with before, and nothing was sent there. If your administrator names it, too, sign in with strongroomctl auth login --issuer.</source>
        <translation>Der Server nennt einen anderen Identitätsanbieter als den, bei dem Sie sich zuvor angemeldet haben; nichts wurde dorthin gesendet. Nennt ihn auch Ihre Administration, melden Sie sich mit strongroomctl auth login --issuer an.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, or not valid now. Nothing was sent there. Check the address and this computer&apos;s clock, then ask its administrator.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen oder nicht jetzt. Es wurde nichts dorthin gesendet. Prüfen Sie die Adresse und die Uhr dieses Rechners, fragen Sie dann den Administrator.</translation>
    </message>
    <message>
        <source>The server does not show the authority of its certificate. Ask its administrator for the authority&apos;s file, and choose that.</source>
        <translation>Der Server zeigt nicht, welche Stelle sein Zertifikat ausgestellt hat. Bitten Sie den Administrator um deren Datei und wählen Sie diese.</translation>
    </message>
    <message>
        <source>The file servers.json in your folder for settings says which servers you use, and is in doubt: it cannot be read, or others may write it. Mend it, or remove it and add your servers again.</source>
        <translation>Die Datei servers.json in Ihrem Einstellungsordner nennt die Server, die Sie nutzen, und ist zweifelhaft: sie ist nicht lesbar, oder andere dürfen sie schreiben. Bringen Sie sie in Ordnung, oder entfernen Sie sie und fügen Sie Ihre Server neu hinzu.</translation>
    </message>
    <message>
        <source>The record was rewritten: what this computer saw of it before is not its beginning any more. Trust nothing of it, and tell somebody who is not its administrator.</source>
        <translation>Das Protokoll wurde umgeschrieben: Was dieser Rechner früher davon gesehen hat, ist nicht mehr sein Anfang. Vertrauen Sie nichts darin, und sagen Sie es jemandem, der es nicht verwaltet.</translation>
    </message>
    <message>
        <source>The record is shorter than it was when this computer last saw it: events are missing. If the server was set back to a backup, its administrator can say so.</source>
        <translation>Das Protokoll ist kürzer, als dieser Rechner es zuletzt gesehen hat: Es fehlen Ereignisse. Wurde der Server auf eine Sicherung zurückgesetzt, kann sein Administrator das sagen.</translation>
    </message>
    <message>
        <source>The record is signed by another key than before. Do not trust it before its administrator has explained why.</source>
        <translation>Das Protokoll ist mit einem anderen Schlüssel signiert als zuvor. Vertrauen Sie ihm erst, wenn sein Administrator erklärt hat, warum.</translation>
    </message>
    <message>
        <source>This event is not the one that was recorded: it was altered afterwards. Tell somebody who is not its administrator.</source>
        <translation>Dieses Ereignis ist nicht das, das aufgezeichnet wurde: Es wurde nachträglich verändert. Sagen Sie es jemandem, der das Protokoll nicht verwaltet.</translation>
    </message>
    <message>
        <source>The signature of the record&apos;s witness does not verify. Tell your administrator.</source>
        <translation>Die Signatur des Zeugen des Protokolls ist nicht gültig. Sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The file log.sqlite in your folder for state says what this computer knows of the record, and is in doubt: it cannot be used, or others may write it. The record is not verified until that is mended.</source>
        <translation>Die Datei log.sqlite in Ihrem Zustandsordner hält fest, was dieser Rechner vom Protokoll weiß, und ist zweifelhaft: Sie ist nicht brauchbar, oder andere dürfen sie schreiben. Das Protokoll wird nicht geprüft, bis das behoben ist.</translation>
    </message>
    <message>
        <source>The key custodian has a newer definition of this key, or something still stands under it. Look at the keys, then decide again.</source>
        <translation>Der Schlüsselverwahrer hat eine neuere Festlegung dieses Schlüssels, oder es steht noch etwas unter ihm. Sehen Sie sich die Schlüssel an und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>The encryption key that this stands under cannot be used.</source>
        <translation>Der Verschlüsselungsschlüssel, unter dem dies steht, ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>Im Einzelnen: %1</translation>
    </message>
    <message>
        <source>The string is shorter than 8 bytes, longer than 64 KiB, or too easy to guess: looking for it would tell values to whoever tries words and numbers. Take the whole string.</source>
        <translation>Die Zeichenfolge ist kürzer als 8 Byte, länger als 64 KiB oder zu leicht zu erraten: Die Suche danach würde Werte an alle verraten, die Wörter und Zahlen durchprobieren. Nehmen Sie die ganze Zeichenfolge.</translation>
    </message>
    <message>
        <source>You have looked for 20 strings within an hour. Go on in an hour, or ask a colleague who may search.</source>
        <translation>Sie haben innerhalb einer Stunde nach 20 Zeichenfolgen gesucht. Machen Sie in einer Stunde weiter, oder bitten Sie jemanden, der auch suchen darf.</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>Evidence from the record</source>
        <translation>Nachweis aus dem Protokoll</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Event by event</source>
        <translation>Ereignis für Ereignis</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>How to verify this</source>
        <translation>So wird dies geprüft</translation>
    </message>
    <message>
        <source>The file beside this one, of the same name ending in .json, holds each event with its proof. Verify it with:</source>
        <translation>Die Datei gleichen Namens mit der Endung .json enthält jedes Ereignis mit seinem Beweis. Prüfen Sie sie mit:</translation>
    </message>
    <message>
        <source>Take the key from where you noted it before. The record itself names, as audit.export, the sum of this document and of the certificate that signs it. Values of secrets are not in it.</source>
        <translation>Nehmen Sie den Schlüssel von dort, wo Sie ihn früher notiert haben. Das Protokoll selbst nennt unter audit.export die Prüfsumme dieses Dokuments und des Zertifikats, das es unterschreibt. Werte von Geheimnissen stehen nicht darin.</translation>
    </message>
</context>
<context>
    <name>ExportRows</name>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The list could not be written: %1</source>
        <translation>Die Liste konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>DEK</source>
        <translation>DEK</translation>
    </message>
    <message>
        <source>Data encryption key: each version of a secret is sealed with one of its own. It is kept only wrapped under a KEK.</source>
        <translation>Datenschlüssel (data encryption key): Jede Version eines Geheimnisses ist mit einem eigenen versiegelt. Er wird nur verpackt unter einem KEK aufbewahrt.</translation>
    </message>
    <message>
        <source>KEK</source>
        <translation>KEK</translation>
    </message>
    <message>
        <source>Key encryption key: it wraps DEKs and stays in the runner&apos;s custody. Without it, no value under it can be read by anybody.</source>
        <translation>Verschlüsselungsschlüssel (key encryption key): Er verpackt DEKs und bleibt beim Runner verwahrt. Ohne ihn kann niemand einen Wert unter ihm lesen.</translation>
    </message>
    <message>
        <source>CMEK</source>
        <translation>CMEK</translation>
    </message>
    <message>
        <source>Customer-managed encryption key: a KEK that is held elsewhere, in a cloud&apos;s KMS, OpenBao or a hardware module of yours. Whoever shuts it there shuts every value under it.</source>
        <translation>Vom Kunden verwalteter Schlüssel (customer-managed encryption key): ein KEK, der anderswo liegt, im KMS einer Cloud, in OpenBao oder in einem eigenen Hardwaremodul. Wer ihn dort sperrt, sperrt jeden Wert unter ihm.</translation>
    </message>
    <message>
        <source>Runner</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>The program that holds the KEK and unwraps DEKs for those who may read. It checks by itself who asks, and the control plane cannot read what it gives out.</source>
        <translation>Das Programm, das den KEK verwahrt und DEKs für alle auspackt, die lesen dürfen. Es prüft selbst, wer fragt, und die Steuerungsebene kann nicht lesen, was es herausgibt.</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Verwahrer</translation>
    </message>
    <message>
        <source>Whoever holds the KEK; the runner is the program that does it. An authority, which you have pinned, vouches for it.</source>
        <translation>Wer den KEK verwahrt; der Runner ist das Programm dafür. Eine Zertifizierungsstelle, der Sie fest vertrauen, bürgt für ihn.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Leave to see named keys of one version, for a purpose, for a while. It ends by itself.</source>
        <translation>Erlaubnis, benannte Schlüssel einer Version zu sehen, zu einem Zweck und für eine Weile. Sie endet von selbst.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Why somebody looks: a category, a ticket, a note. It is recorded before the value is shown.</source>
        <translation>Warum jemand hineinsieht: eine Kategorie, ein Ticket, eine Notiz. Der Zweck wird aufgezeichnet, bevor der Wert gezeigt wird.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>The signed size and hash of the record&apos;s log at one moment. A later one that does not contain it shows that the record was altered.</source>
        <translation>Größe und Hash des Protokolls zu einem Zeitpunkt, signiert. Ein späterer Prüfpunkt, der diesen nicht enthält, zeigt, dass das Protokoll verändert wurde.</translation>
    </message>
    <message>
        <source>Inclusion proof</source>
        <translation>Inklusionsbeweis</translation>
    </message>
    <message>
        <source>The few hashes that lead from one event to a checkpoint. With them, this computer verifies that the event stands in the log.</source>
        <translation>Die wenigen Hashes, die von einem Ereignis zu einem Prüfpunkt führen. Mit ihnen prüft dieser Rechner, dass das Ereignis im Protokoll steht.</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Schadensradius</translation>
    </message>
    <message>
        <source>How much is touched if a key, a backend or a person fails or is lost. It is counted in secrets and versions before anything is done.</source>
        <translation>Wie viel betroffen ist, wenn ein Schlüssel, ein Speicherort oder eine Person ausfällt oder verloren geht. Gezählt wird in Geheimnissen und Versionen, bevor etwas getan wird.</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message>
        <source>Not valid yet: it begins on %1.</source>
        <translation>Noch nicht gültig: Es gilt ab %1.</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago.</source>
        <translation>
            <numerusform>Vor %n Tag abgelaufen.</numerusform>
            <numerusform>Vor %n Tagen abgelaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n more day(s).</source>
        <translation>
            <numerusform>Noch %n Tag gültig.</numerusform>
            <numerusform>Noch %n Tage gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>selbst ausgestellt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>This is a PKCS #12 store under a password. Save it to a file and open it with its password to see what is in it.</source>
        <translation>Dies ist ein PKCS-#12-Speicher mit Passwort. Speichern Sie ihn in eine Datei, und öffnen Sie ihn mit seinem Passwort, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>Certificate %1 of %2</source>
        <translation>Zertifikat %1 von %2</translation>
    </message>
    <message>
        <source>A private key stands beside it.</source>
        <translation>Daneben liegt ein privater Schlüssel.</translation>
    </message>
    <message>
        <source>There is no private key beside it.</source>
        <translation>Daneben liegt kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>yes: it is of no use without</source>
        <translation>ja: Ohne sie ist er nutzlos</translation>
    </message>
    <message>
        <source>no: whoever has it can use it</source>
        <translation>nein: Wer ihn hat, kann ihn benutzen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>not held</source>
        <translation>nicht verwahrt</translation>
    </message>
    <message>
        <source>★ active</source>
        <translation>★ aktiv</translation>
    </message>
    <message>
        <source>held</source>
        <comment>state of a key</comment>
        <translation>verwahrt</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht nutzbar</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>nicht nutzbar: %1</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing stands under it yet. While it cannot be used, nobody can write a version.</source>
        <translation>Noch steht nichts unter ihm. Solange er nicht nutzbar ist, kann niemand eine Version schreiben.</translation>
    </message>
    <message>
        <source>Nothing stands under it: it can be retired, and a mistake costs nothing.</source>
        <translation>Nichts steht unter ihm: Er kann ausgemustert werden, und ein Fehler kostet nichts.</translation>
    </message>
    <message>
        <source>Nobody can read %1: the runner does not hold this key. Assign it again, or bring back the runner that holds it.</source>
        <translation>Niemand kann lesen: %1. Der Runner verwahrt diesen Schlüssel nicht. Fügen Sie ihn neu hinzu, oder holen Sie den Runner zurück, der ihn verwahrt.</translation>
    </message>
    <message>
        <source>Nobody can read %1 until this key can be used again.</source>
        <translation>Niemand kann lesen, bis dieser Schlüssel wieder nutzbar ist: %1.</translation>
    </message>
    <message>
        <source>%1 stand under it. While it cannot be used, nobody can read them; if it is lost, they are gone for good.</source>
        <translation>Unter ihm: %1. Solange er nicht nutzbar ist, kann sie niemand lesen; geht er verloren, sind sie endgültig verloren.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Which key there. It has to exist: none is made.</source>
        <translation>Welcher Schlüssel dort. Es muss ihn geben: Es wird keiner angelegt.</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Einhängepunkt</translation>
    </message>
    <message>
        <source>The path of a transit engine.</source>
        <translation>Der Pfad einer Transit-Engine.</translation>
    </message>
    <message>
        <source>Automatic rotation</source>
        <translation>Automatische Rotation</translation>
    </message>
    <message>
        <source>Set on the key there, as in 720h. Empty: as it is.</source>
        <translation>Wird dort am Schlüssel eingestellt, etwa 720h. Leer: wie es ist.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>What the role asks for in its trust policy.</source>
        <translation>Was die Rolle in ihrer Vertrauensrichtlinie verlangt.</translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation>Rolle (ARN)</translation>
    </message>
    <message>
        <source>Only for a role of another account that is taken on first.</source>
        <translation>Nur für eine Rolle eines anderen Kontos, die zuerst angenommen wird.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <source>Only with temporary access keys.</source>
        <translation>Nur mit vorübergehenden Zugriffsschlüsseln.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>In PEM, if its certificate is of an authority of your own.</source>
        <translation>In PEM, wenn das Zertifikat von einer eigenen Stelle ist.</translation>
    </message>
    <message>
        <source>PKCS #11 URI</source>
        <translation>PKCS-#11-URI</translation>
    </message>
    <message>
        <source>Names the token and the key, as in pkcs11:token=strongroom;object=kek. The module itself stands in the runner&apos;s configuration.</source>
        <translation>Nennt Token und Schlüssel, etwa pkcs11:token=strongroom;object=kek. Das Modul selbst steht in der Konfiguration des Runners.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The user&apos;s, if the token wants one.</source>
        <translation>Die des Benutzers, wenn das Token eine verlangt.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>These credentials may not do that with the key. Compare their rights with the policy.</source>
        <translation>Diese Zugangsdaten dürfen das mit dem Schlüssel nicht. Vergleichen Sie ihre Rechte mit der Richtlinie.</translation>
    </message>
    <message>
        <source>The key&apos;s state</source>
        <translation>Zustand des Schlüssels</translation>
    </message>
    <message>
        <source>The key is not there, disabled or about to be deleted. Enabling it again at its keeper restores everything under it.</source>
        <translation>Der Schlüssel fehlt, ist gesperrt oder zur Löschung vorgesehen. Wird er bei seinem Verwalter wieder freigegeben, ist alles unter ihm wieder da.</translation>
    </message>
    <message>
        <source>The key&apos;s type</source>
        <translation>Typ des Schlüssels</translation>
    </message>
    <message>
        <source>The key is of another type than it has to be: symmetric, 256 bits, for both directions (Azure: RSA or oct-HSM).</source>
        <translation>Der Schlüssel hat nicht den nötigen Typ: symmetrisch, 256 Bit, für beide Richtungen (Azure: RSA oder oct-HSM).</translation>
    </message>
    <message>
        <source>Wraps and opens a probe</source>
        <translation>Verpackt und öffnet eine Probe</translation>
    </message>
    <message>
        <source>What answers there does not answer as a key&apos;s keeper does. Check the address.</source>
        <translation>Was dort antwortet, antwortet nicht wie ein Schlüsselverwalter. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>Antwort rechtzeitig</translation>
    </message>
    <message>
        <source>It did not answer in time. Try again; if it stays so, look at the key&apos;s keeper.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Versuchen Sie es erneut; bleibt es so, sehen Sie beim Verwalter des Schlüssels nach.</translation>
    </message>
    <message>
        <source>PKCS #11 module</source>
        <translation>PKCS-#11-Modul</translation>
    </message>
    <message>
        <source>The module could not be loaded. It is named in the runner&apos;s configuration (pkcs11_modules).</source>
        <translation>Das Modul ließ sich nicht laden. Es steht in der Konfiguration des Runners (pkcs11_modules).</translation>
    </message>
    <message>
        <source>Token and PIN</source>
        <translation>Token und PIN</translation>
    </message>
    <message>
        <source>The token is not there, or does not take the PIN.</source>
        <translation>Das Token fehlt oder nimmt die PIN nicht an.</translation>
    </message>
    <message>
        <source>In the runner&apos;s folder</source>
        <translation>Im Ordner des Runners</translation>
    </message>
    <message>
        <source>A file on the runner&apos;s machine. Nothing else is needed, and nobody else can shut it. Whoever loses the file loses everything under it.</source>
        <translation>Eine Datei auf dem Rechner des Runners. Sonst braucht es nichts, und niemand sonst kann ihn sperren. Wer die Datei verliert, verliert alles unter ihm.</translation>
    </message>
    <message>
        <source>A key that OpenBao or HashiCorp Vault keeps, with automatic rotation.</source>
        <translation>Ein Schlüssel, den OpenBao oder HashiCorp Vault verwaltet, mit automatischer Rotation.</translation>
    </message>
    <message>
        <source>A key in your own account (CMEK): disabling it there shuts everything under it.</source>
        <translation>Ein Schlüssel in Ihrem eigenen Konto (CMEK): Ihn dort zu sperren, sperrt alles unter ihm.</translation>
    </message>
    <message>
        <source>A key in a hardware module at the runner.</source>
        <translation>Ein Schlüssel in einem Hardwaremodul am Runner.</translation>
    </message>
    <message>
        <source>The runner&apos;s own key</source>
        <translation>Der eigene Schlüssel des Runners</translation>
    </message>
    <message>
        <source>none: shut at once</source>
        <translation>keine: sofort gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln Geheimnis</numerusform>
            <numerusform>%Ln Geheimnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln Version</numerusform>
            <numerusform>%Ln Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment(s)</source>
        <translation>
            <numerusform>%Ln Umgebung</numerusform>
            <numerusform>%Ln Umgebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2, in %3</source>
        <comment>secrets, versions, environments</comment>
        <translation>%1 mit %2, in %3</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) after it is shut</source>
        <translation>
            <numerusform>%n Sekunde nach der Sperre</numerusform>
            <numerusform>%n Sekunden nach der Sperre</numerusform>
        </translation>
    </message>
    <message>
        <source>missing at a runner</source>
        <translation>fehlt bei einem Runner</translation>
    </message>
    <message>
        <source>All runners alike</source>
        <translation>Alle Runner gleich</translation>
    </message>
    <message>
        <source>A runner that was away when keys were changed differs from the others: what stands under this key may be unreadable whenever that runner is asked. While it is connected, choose Change… for this key and save it once more, or activate it once more if it is the active one. For a key in a runner&apos;s folder, copy keyring.json and kek-*.key from another runner.</source>
        <translation>Ein Runner, der bei einer Änderung der Schlüssel nicht da war, weicht von den anderen ab: Was unter diesem Schlüssel steht, kann unlesbar sein, wann immer dieser Runner gefragt wird. Wählen Sie, während er verbunden ist, für diesen Schlüssel „Ändern …“ und speichern Sie noch einmal, oder aktivieren Sie ihn noch einmal, wenn er der aktive ist. Bei einem Schlüssel im Ordner eines Runners kopieren Sie keyring.json und kek-*.key von einem anderen Runner.</translation>
    </message>
    <message>
        <source>The runner&apos;s ring</source>
        <translation>Schlüsselbund des Runners</translation>
    </message>
    <message>
        <source>The runner that was asked does not hold it. Choose Change… for it under Encryption keys, so that all runners get it, or bring back the runner that holds it.</source>
        <translation>Der Runner, der gefragt wurde, hat ihn nicht. Wählen Sie für ihn unter „Verschlüsselung“ „Ändern …“, damit alle Runner ihn bekommen, oder holen Sie den Runner zurück, der ihn hat.</translation>
    </message>
</context>
<context>
    <name>LargeType</name>
    <message>
        <source>zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>big O</source>
        <translation>groß O</translation>
    </message>
    <message>
        <source>one</source>
        <translation>Eins</translation>
    </message>
    <message>
        <source>small L</source>
        <translation>klein L</translation>
    </message>
    <message>
        <source>big i</source>
        <translation>groß i</translation>
    </message>
    <message>
        <source>space</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>… and more, which is not shown large</source>
        <translation>… und mehr, was nicht groß gezeigt wird</translation>
    </message>
</context>
<context>
    <name>LeakSheet</name>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>without white space around it</source>
        <translation>ohne Leerraum am Rand</translation>
    </message>
    <message>
        <source>with a line break at its end</source>
        <translation>mit Zeilenumbruch am Ende</translation>
    </message>
    <message>
        <source>kept in base64</source>
        <translation>in Base64 abgelegt</translation>
    </message>
    <message>
        <source>what it is in base64 for</source>
        <translation>aus Base64 dekodiert</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n environment(s)</source>
        <translation>
            <numerusform>in %n Umgebung</numerusform>
            <numerusform>in %n Umgebungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message numerus="yes">
        <source>%n approval(s) wait for your decision.</source>
        <translation>
            <numerusform>%n Genehmigung wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%n Genehmigungen warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergency(s) of yours are open. End them when you are done.</source>
        <translation>
            <numerusform>%n Notfall von Ihnen ist offen. Beenden Sie ihn, wenn Sie fertig sind.</numerusform>
            <numerusform>%n Notfälle von Ihnen sind offen. Beenden Sie sie, wenn Sie fertig sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergency(s) wait for a review.</source>
        <translation>
            <numerusform>%n Notfall wartet auf eine Prüfung.</numerusform>
            <numerusform>%n Notfälle warten auf eine Prüfung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of access are overdue.</source>
        <translation>
            <numerusform>%n Überprüfung der Zugriffe ist überfällig.</numerusform>
            <numerusform>%n Überprüfungen der Zugriffe sind überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>No runner is connected: nothing can be written or revealed.</source>
        <translation>Kein Runner ist verbunden: Nichts kann geschrieben oder aufgedeckt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n encryption key(s) cannot be used: %1.</source>
        <translation>
            <numerusform>%n Verschlüsselungsschlüssel ist nicht nutzbar: %1.</numerusform>
            <numerusform>%n Verschlüsselungsschlüssel sind nicht nutzbar: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backend(s) failed the last test: %1.</source>
        <translation>
            <numerusform>%n Speicherort hat den letzten Test nicht bestanden: %1.</numerusform>
            <numerusform>%n Speicherorte haben den letzten Test nicht bestanden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in backends are not yet what they are here.</source>
        <translation>
            <numerusform>%n Version an Speicherorten ist dort noch nicht auf dem Stand von hier.</numerusform>
            <numerusform>%n Versionen an Speicherorten sind dort noch nicht auf dem Stand von hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Notfälle</translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation>Überprüfungen der Zugriffe</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>Where the record goes</source>
        <translation>Wohin das Protokoll geht</translation>
    </message>
    <message numerus="yes">
        <source>%n sink(s) of the record stand still: %1.</source>
        <translation>
            <numerusform>%n Ziel des Protokolls steht still: %1.</numerusform>
            <numerusform>%n Ziele des Protokolls stehen still: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No runner has witnessed the record yet.</source>
        <translation>Noch kein Runner hat das Protokoll bezeugt.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the record were not witnessed since %1.</source>
        <translation>
            <numerusform>%n Ereignis des Protokolls wurde seit %1 nicht bezeugt.</numerusform>
            <numerusform>%n Ereignisse des Protokolls wurden seit %1 nicht bezeugt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n secret(s) should have been rotated by now.</source>
        <translation>
            <numerusform>Die Rotation von mindestens %n Geheimnis ist überfällig.</numerusform>
            <numerusform>Die Rotation von mindestens %n Geheimnissen ist überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) should have been rotated by now.</source>
        <translation>
            <numerusform>Die Rotation von %n Geheimnis ist überfällig.</numerusform>
            <numerusform>Die Rotation von %n Geheimnissen ist überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) expire within a day without your decision.</source>
        <translation>
            <numerusform>%n Zustimmung verfällt binnen eines Tages ohne Ihre Entscheidung.</numerusform>
            <numerusform>%n Zustimmungen verfallen binnen eines Tages ohne Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of yours expire within a day. Ask those who decide.</source>
        <translation>
            <numerusform>%n Ihrer Anträge verfällt binnen eines Tages. Fragen Sie, wer entscheidet.</numerusform>
            <numerusform>%n Ihrer Anträge verfallen binnen eines Tages. Fragen Sie, wer entscheidet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate in &quot;%1&quot; has ended.</source>
        <translation>Das Zertifikat in „%1“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate in &quot;%1&quot; ends within a day.</source>
        <translation>Das Zertifikat in „%1“ läuft binnen eines Tages ab.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate in &quot;%1&quot; ends in %n day(s).</source>
        <translation>
            <numerusform>Das Zertifikat in „%1“ läuft in %n Tag ab.</numerusform>
            <numerusform>Das Zertifikat in „%1“ läuft in %n Tagen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n certificate(s) have ended, or end within 30 days.</source>
        <translation>
            <numerusform>Mindestens %n Zertifikat ist abgelaufen oder läuft innerhalb von 30 Tagen ab.</numerusform>
            <numerusform>Mindestens %n Zertifikate sind abgelaufen oder laufen innerhalb von 30 Tagen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) have ended, or end within 30 days.</source>
        <translation>
            <numerusform>%n Zertifikat ist abgelaufen oder läuft innerhalb von 30 Tagen ab.</numerusform>
            <numerusform>%n Zertifikate sind abgelaufen oder laufen innerhalb von 30 Tagen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of access are due within %1 days.</source>
        <extracomment>%1 is 14.</extracomment>
        <translation>
            <numerusform>%n Überprüfung der Zugriffe ist innerhalb von %1 Tagen fällig.</numerusform>
            <numerusform>%n Überprüfungen der Zugriffe sind innerhalb von %1 Tagen fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) end within %1 days: %2.</source>
        <extracomment>%1 is 14, %2 the names of the keys.</extracomment>
        <translation>
            <numerusform>%n API-Schlüssel läuft innerhalb von %1 Tagen ab: %2.</numerusform>
            <numerusform>%n API-Schlüssel laufen innerhalb von %1 Tagen ab: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>Re-wrap under %1</source>
        <translation>Neu verpacken unter %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>✓ Complete: it was counted afterwards, and nothing stands under another key.</source>
        <translation>✓ Vollständig: Es wurde nachgezählt, und nichts steht unter einem anderen Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n version(s) stand under other keys still. Mend what the error says, then start another re-wrap.</source>
        <translation>
            <numerusform>⚠ %n Version steht noch unter einem anderen Schlüssel. Beheben Sie, was der Fehler sagt, und verpacken Sie dann noch einmal neu.</numerusform>
            <numerusform>⚠ %n Versionen stehen noch unter anderen Schlüsseln. Beheben Sie, was der Fehler sagt, und verpacken Sie dann noch einmal neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done to %1 of %2</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>given up, %1 left as they were</source>
        <translation>aufgegeben, %1 unverändert</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 bis %2 Tage</translation>
    </message>
    <message>
        <source>%1 days and more</source>
        <translation>%1 Tage und mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message>
        <source>There is no secret yet.</source>
        <translation>Es gibt noch kein Geheimnis.</translation>
    </message>
    <message>
        <source>No secret has had a second value yet.</source>
        <translation>Noch kein Geheimnis hatte einen zweiten Wert.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n secret(s) in use.</source>
        <translation>
            <numerusform>Von %n Geheimnis in Gebrauch.</numerusform>
            <numerusform>Von %n Geheimnissen in Gebrauch.</numerusform>
        </translation>
    </message>
    <message>
        <source>have an owner</source>
        <translation>haben einen Eigentümer</translation>
    </message>
    <message>
        <source>were served by canonical URI</source>
        <translation>wurden über ihre kanonische URI geliefert</translation>
    </message>
    <message>
        <source>lack something</source>
        <translation>lassen etwas vermissen</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) are still being counted.</source>
        <translation>
            <numerusform>%n weiteres Ereignis wird noch gezählt.</numerusform>
            <numerusform>%n weitere Ereignisse werden noch gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>are complete</source>
        <translation>sind vollständig</translation>
    </message>
    <message>
        <source>reveals with a purpose</source>
        <translation>Aufdeckungen mit Zweck</translation>
    </message>
    <message>
        <source>reveals with a ticket</source>
        <translation>Aufdeckungen mit Ticket</translation>
    </message>
    <message>
        <source>reveals by approval</source>
        <translation>Aufdeckungen mit Genehmigung</translation>
    </message>
    <message>
        <source>of all events, denied</source>
        <translation>von allen Ereignissen verweigert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Half of what was approved waited %1 at most.</source>
        <translation>Die Hälfte dessen, was genehmigt wurde, hat höchstens so lange gewartet: %1.</translation>
    </message>
    <message>
        <source>Half of all values were replaced within %1.</source>
        <translation>Die Hälfte aller Werte wurde innerhalb dieser Zeit ersetzt: %1.</translation>
    </message>
    <message>
        <source>Waiting for approval: %1. Emergencies waiting for a review: %2, overdue: %3.</source>
        <translation>Warten auf Genehmigung: %1. Notfälle, die auf eine Prüfung warten: %2, davon überfällig: %3.</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>weniger als ein Tag</translation>
    </message>
    <message>
        <source>Reviews of access that are open: %1, overdue: %2.</source>
        <translation>Offene Prüfungen des Zugriffs: %1, überfällig: %2.</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1 days.</source>
        <extracomment>%1 is 28.</extracomment>
        <translation>In %1 Tagen wurde nichts aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n secret(s) have a value that is %2 days old or older.</source>
        <extracomment>%2 is 90.</extracomment>
        <translation>
            <numerusform>%1 von %n Geheimnis hat einen Wert, der %2 Tage alt oder älter ist.</numerusform>
            <numerusform>%1 von %n Geheimnissen haben einen Wert, der %2 Tage alt oder älter ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>have a value of the last %1 days</source>
        <extracomment>%1 is 90.</extracomment>
        <translation>haben einen Wert der letzten %1 Tage</translation>
    </message>
    <message numerus="yes">
        <source>Of %n event(s) recorded in %1 days: whether they say who, what, the decision and, where one is needed, the purpose.</source>
        <extracomment>%1 is 28.</extracomment>
        <translation>
            <numerusform>Von %n in %1 Tagen aufgezeichneten Ereignis: ob es sagt, wer, was, die Entscheidung und, wo einer nötig ist, den Zweck.</numerusform>
            <numerusform>Von %n in %1 Tagen aufgezeichneten Ereignissen: ob sie sagen, wer, was, die Entscheidung und, wo einer nötig ist, den Zweck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in %1 days, most of them: %2.</source>
        <extracomment>%1 is 28, %2 a time of the week.</extracomment>
        <translation>
            <numerusform>%n Ereignis in %1 Tagen: %2.</numerusform>
            <numerusform>%n Ereignisse in %1 Tagen, die meisten davon: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionBox</name>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>&amp;Zugriff</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>&amp;Maschinen</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>A&amp;pprovals</source>
        <translation>&amp;Genehmigungen</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>&amp;Grants</source>
        <translation>&amp;Freigaben</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>&amp;Emergencies</source>
        <translation>&amp;Notfälle</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Notfälle</translation>
    </message>
    <message>
        <source>P&amp;olicy</source>
        <translation>&amp;Richtlinie</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Compare en&amp;vironments</source>
        <translation>Umgebungen &amp;vergleichen</translation>
    </message>
    <message>
        <source>Compare environments</source>
        <translation>Umgebungen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Backends</source>
        <translation>&amp;Speicherorte</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>Encr&amp;yption keys</source>
        <translation>Verschl&amp;üsselung</translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Overvie&amp;w</source>
        <translation>Übersi&amp;cht</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Rotat&amp;ion</source>
        <translation>R&amp;otation</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Setti&amp;ngs</source>
        <translation>Eins&amp;tellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Environment matri&amp;x</source>
        <translation>Umgebungsmatri&amp;x</translation>
    </message>
    <message>
        <source>Environment matrix</source>
        <translation>Umgebungsmatrix</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Presenting mode is on: no value is shown. Ctrl+Shift+H or the settings end it.</source>
        <translation>Der Präsentationsmodus ist an: Kein Wert wird gezeigt. Strg+Umschalt+H oder die Einstellungen beenden ihn.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>&quot;%1&quot; leads to an address that is not on the public Internet. Enter the service&apos;s public address, or have the operator allow this one (outbound_allow).</source>
        <translation>„%1“ führt zu einer Adresse, die nicht im öffentlichen Internet liegt. Geben Sie die öffentliche Adresse des Dienstes ein, oder lassen Sie den Betreiber diese erlauben (outbound_allow).</translation>
    </message>
    <message>
        <source>This address is not on the public Internet. Enter the service&apos;s public address, or have the operator allow this one (outbound_allow).</source>
        <translation>Diese Adresse liegt nicht im öffentlichen Internet. Geben Sie die öffentliche Adresse des Dienstes ein, oder lassen Sie den Betreiber diese erlauben (outbound_allow).</translation>
    </message>
    <message>
        <source>This is the address where a cloud gives credentials to its own machines. Enter the address of the service itself.</source>
        <translation>Das ist die Adresse, unter der eine Cloud ihren eigenen Rechnern Zugangsdaten gibt. Geben Sie die Adresse des Dienstes selbst ein.</translation>
    </message>
    <message>
        <source>The address must begin with https://: in clear text others could read what is sent. The operator can allow an exception (outbound_allow).</source>
        <translation>Die Adresse muss mit https:// beginnen: Im Klartext könnten andere lesen, was gesendet wird. Der Betreiber kann eine Ausnahme erlauben (outbound_allow).</translation>
    </message>
    <message>
        <source>The address cannot be read.</source>
        <translation>Die Adresse ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is not known. Check its spelling, and the DNS here.</source>
        <translation>Der Name „%1“ ist nicht bekannt. Prüfen Sie die Schreibweise und das DNS hier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept connections. Check the port, the firewall, and that the service runs.</source>
        <translation>„%1“ nimmt keine Verbindungen an. Prüfen Sie den Port, die Firewall und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not trusted. If it was issued by an authority of your own, enter that authority&apos;s certificate.</source>
        <translation>Dem Zertifikat von „%1“ wird nicht vertraut. Wurde es von einer eigenen Zertifizierungsstelle ausgestellt, geben Sie deren Zertifikat ein.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate cannot be read. Enter it as PEM.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle ist nicht lesbar. Geben Sie es als PEM ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not speak TLS as it is spoken today. Check the port.</source>
        <translation>„%1“ spricht kein TLS, wie es heute üblich ist. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time.</source>
        <translation>„%1“ hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answers with more than it may. Check that the address is right.</source>
        <translation>„%1“ antwortet mit mehr, als erlaubt ist. Prüfen Sie, ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>The answer of &quot;%1&quot; broke off or is not HTTP. Try again; if it stays so, check that the address is right.</source>
        <translation>Die Antwort von „%1“ brach ab oder ist kein HTTP. Versuchen Sie es erneut; bleibt es so, prüfen Sie, ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>The vault does not accept the role id and secret id. Check both, that the secret id has not expired or been used up, and the mount of AppRole.</source>
        <translation>Der Tresor nimmt Rollen-ID und Secret-ID nicht an. Prüfen Sie beide, ob die Secret-ID abgelaufen oder verbraucht ist, und den Einhängepunkt von AppRole.</translation>
    </message>
    <message>
        <source>The vault does not accept the token. It may have expired or been revoked, or belong to another namespace.</source>
        <translation>Der Tresor nimmt das Token nicht an. Es kann abgelaufen oder widerrufen sein oder zu einem anderen Namensraum gehören.</translation>
    </message>
    <message>
        <source>The vault&apos;s policy does not allow %1. Add that to the policy of this token or role.</source>
        <translation>Die Richtlinie des Tresors erlaubt „%1“ nicht. Fügen Sie es der Richtlinie dieses Tokens oder dieser Rolle hinzu.</translation>
    </message>
    <message>
        <source>The vault is sealed. Unseal it, then try again.</source>
        <translation>Der Tresor ist versiegelt. Entsiegeln Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The vault has no such namespace. Check its name.</source>
        <translation>Der Tresor hat keinen solchen Namensraum. Prüfen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>The vault has nothing mounted there. Check the mount, and the namespace.</source>
        <translation>Im Tresor ist dort nichts eingehängt. Prüfen Sie den Einhängepunkt und den Namensraum.</translation>
    </message>
    <message>
        <source>The mount is no KV engine of version 2. Choose another mount, or upgrade it: vault kv enable-versioning.</source>
        <translation>Der Einhängepunkt ist keine KV-Engine der Version 2. Wählen Sie einen anderen, oder rüsten Sie ihn auf: vault kv enable-versioning.</translation>
    </message>
    <message>
        <source>The vault does not take so much in one version.</source>
        <translation>Der Tresor nimmt so viel nicht in einer Version an.</translation>
    </message>
    <message>
        <source>The vault gave an answer that cannot be read.</source>
        <translation>Der Tresor gab eine Antwort, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The vault could not do it. Its log says why.</source>
        <translation>Der Tresor konnte es nicht ausführen. Warum, steht in seinem Log.</translation>
    </message>
    <message>
        <source>The vault has no such key in its transit engine. Make it, or check its name.</source>
        <translation>Der Tresor hat keinen solchen Schlüssel in seiner Transit-Engine. Legen Sie ihn an, oder prüfen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>The vault&apos;s key does not open that version any more. Lower its min_decryption_version to have it back.</source>
        <translation>Der Schlüssel des Tresors öffnet diese Version nicht mehr. Setzen Sie seine min_decryption_version herab, um sie zurückzuhaben.</translation>
    </message>
    <message>
        <source>The vault&apos;s key is deleted. Restore it to have it back.</source>
        <translation>Der Schlüssel des Tresors ist gelöscht. Stellen Sie ihn wieder her, um ihn zurückzuhaben.</translation>
    </message>
    <message>
        <source>The vault&apos;s key is of another type. It takes aes256-gcm96, chacha20-poly1305 or xchacha20-poly1305.</source>
        <translation>Der Schlüssel des Tresors ist von einem anderen Typ. Nötig ist aes256-gcm96, chacha20-poly1305 oder xchacha20-poly1305.</translation>
    </message>
    <message>
        <source>The vault&apos;s key is of another type. It takes aes256-gcm96, chacha20-poly1305 or xchacha20-poly1305, not derived.</source>
        <translation>Der Schlüssel des Tresors ist von einem anderen Typ. Nötig ist aes256-gcm96, chacha20-poly1305 oder xchacha20-poly1305, nicht abgeleitet (derived).</translation>
    </message>
    <message>
        <source>AWS has no such service in the region &quot;%1&quot;, or the DNS here does not know it. Check the region.</source>
        <translation>AWS hat in der Region „%1“ keinen solchen Dienst, oder das DNS hier kennt ihn nicht. Prüfen Sie die Region.</translation>
    </message>
    <message>
        <source>AWS does not let us take on the role &quot;%1&quot;. Check its name, that its trust policy names us, and that the external id is the one that it demands.</source>
        <translation>AWS lässt uns die Rolle „%1“ nicht annehmen. Prüfen Sie ihren Namen, ob ihre Vertrauensrichtlinie uns nennt und ob die externe ID die ist, die sie verlangt.</translation>
    </message>
    <message>
        <source>The clock here and that of AWS are %1 minutes apart, so AWS takes no signature from here. Set the clock.</source>
        <translation>Die Uhr hier und die von AWS gehen %1 Minuten auseinander; darum nimmt AWS keine Signatur von hier an. Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>AWS does not accept these keys. Check the access key id and the secret key, and that they are active.</source>
        <translation>AWS nimmt diese Schlüssel nicht an. Prüfen Sie die Zugriffsschlüssel-ID und den geheimen Zugriffsschlüssel und ob sie aktiv sind.</translation>
    </message>
    <message>
        <source>AWS does not allow %1. Add it to the policy of this user or role.</source>
        <translation>AWS erlaubt „%1“ nicht. Fügen Sie es der Richtlinie dieses Benutzers oder dieser Rolle hinzu.</translation>
    </message>
    <message>
        <source>AWS cannot use the KMS key of this secret. Check that it is enabled, and that kms:GenerateDataKey and kms:Decrypt are allowed.</source>
        <translation>AWS kann den KMS-Schlüssel dieses Geheimnisses nicht verwenden. Prüfen Sie, ob er aktiviert ist und ob kms:GenerateDataKey und kms:Decrypt erlaubt sind.</translation>
    </message>
    <message>
        <source>The key in AWS KMS is of another type. It takes a symmetric one (SYMMETRIC_DEFAULT) for encrypting and decrypting.</source>
        <translation>Der Schlüssel in AWS KMS ist von einem anderen Typ. Nötig ist ein symmetrischer (SYMMETRIC_DEFAULT) zum Ver- und Entschlüsseln.</translation>
    </message>
    <message>
        <source>The key is disabled in AWS KMS. Enable it to have it back.</source>
        <translation>Der Schlüssel ist in AWS KMS deaktiviert. Aktivieren Sie ihn, um ihn zurückzuhaben.</translation>
    </message>
    <message>
        <source>The key&apos;s state in AWS KMS does not allow it: it waits for its deletion, or is not available. Cancel the deletion and enable the key to have it back.</source>
        <translation>Der Zustand des Schlüssels in AWS KMS lässt es nicht zu: Er wartet auf seine Löschung oder ist nicht verfügbar. Brechen Sie die Löschung ab, und aktivieren Sie den Schlüssel, um ihn zurückzuhaben.</translation>
    </message>
    <message>
        <source>AWS KMS has no such key in this region. Check the key&apos;s ARN and the region.</source>
        <translation>AWS KMS hat in dieser Region keinen solchen Schlüssel. Prüfen Sie die ARN des Schlüssels und die Region.</translation>
    </message>
    <message>
        <source>The clock here and that of Google are %1 minutes apart, so Google takes no signature from here. Set the clock.</source>
        <translation>Die Uhr hier und die von Google gehen %1 Minuten auseinander; darum nimmt Google keine Signatur von hier an. Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>Google does not accept this service account&apos;s key. Check that the key has not been deleted, and that the account is enabled.</source>
        <translation>Google nimmt den Schlüssel dieses Dienstkontos nicht an. Prüfen Sie, ob der Schlüssel gelöscht wurde und ob das Konto aktiviert ist.</translation>
    </message>
    <message>
        <source>The service is not turned on in this Google Cloud project. Enable its API, and check the project id.</source>
        <translation>Der Dienst ist in diesem Google-Cloud-Projekt nicht eingeschaltet. Aktivieren Sie seine API, und prüfen Sie die Projekt-ID.</translation>
    </message>
    <message>
        <source>Google Cloud does not allow %1 in this project. Check the project id, and add the permission to a role of this account.</source>
        <translation>Google Cloud erlaubt „%1“ in diesem Projekt nicht. Prüfen Sie die Projekt-ID, und fügen Sie das Recht einer Rolle dieses Kontos hinzu.</translation>
    </message>
    <message>
        <source>Google Cloud KMS has no such key. Check project, location, key ring and key.</source>
        <translation>Google Cloud KMS hat keinen solchen Schlüssel. Prüfen Sie Projekt, Standort, Schlüsselbund und Schlüssel.</translation>
    </message>
    <message>
        <source>The key&apos;s version in Google Cloud KMS is disabled, or destroyed. Enable or restore it to have it back.</source>
        <translation>Die Version des Schlüssels in Google Cloud KMS ist deaktiviert oder vernichtet. Aktivieren Sie sie, oder stellen Sie sie wieder her, um sie zurückzuhaben.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID does not accept the client secret. Paste the secret&apos;s value, not its id.</source>
        <translation>Microsoft Entra ID nimmt den geheimen Clientschlüssel nicht an. Fügen Sie seinen Wert ein, nicht seine ID.</translation>
    </message>
    <message>
        <source>The client secret has expired. Make a new one for the application, and enter that.</source>
        <translation>Der geheime Clientschlüssel ist abgelaufen. Legen Sie für die Anwendung einen neuen an, und geben Sie diesen ein.</translation>
    </message>
    <message>
        <source>The directory does not know this application. Check the client id, and that it is of this tenant.</source>
        <translation>Das Verzeichnis kennt diese Anwendung nicht. Prüfen Sie die Client-ID und ob sie zu diesem Mandanten gehört.</translation>
    </message>
    <message>
        <source>There is no such directory. Check the tenant id.</source>
        <translation>Ein solches Verzeichnis gibt es nicht. Prüfen Sie die Mandanten-ID.</translation>
    </message>
    <message>
        <source>The key vault&apos;s firewall does not let us in. Allow the address of this machine in its networking settings, or use a private endpoint.</source>
        <translation>Die Firewall des Schlüsseltresors lässt uns nicht hinein. Erlauben Sie die Adresse dieses Rechners in seinen Netzwerkeinstellungen, oder verwenden Sie einen privaten Endpunkt.</translation>
    </message>
    <message>
        <source>The key vault does not allow the application to %1 secrets. Add that to its role or access policy.</source>
        <translation>Der Schlüsseltresor erlaubt der Anwendung „%1“ bei Geheimnissen nicht. Fügen Sie es ihrer Rolle oder Zugriffsrichtlinie hinzu.</translation>
    </message>
    <message>
        <source>The key vault does not allow %1. Add that to the role or access policy of the application.</source>
        <translation>Der Schlüsseltresor erlaubt „%1“ nicht. Fügen Sie es der Rolle oder Zugriffsrichtlinie der Anwendung hinzu.</translation>
    </message>
    <message>
        <source>The key vault has no such key. Check its name; if it was deleted, recover it there to have it back.</source>
        <translation>Der Schlüsseltresor hat keinen solchen Schlüssel. Prüfen Sie seinen Namen; wurde er gelöscht, stellen Sie ihn dort wieder her, um ihn zurückzuhaben.</translation>
    </message>
    <message>
        <source>The key in the key vault is disabled, or out of its time. Enable it, or change its dates, to have it back.</source>
        <translation>Der Schlüssel im Schlüsseltresor ist deaktiviert oder außerhalb seiner Gültigkeit. Aktivieren Sie ihn, oder ändern Sie seine Daten, um ihn zurückzuhaben.</translation>
    </message>
    <message>
        <source>The key in the key vault is deleted. Recover it there to have it back.</source>
        <translation>Der Schlüssel im Schlüsseltresor ist gelöscht. Stellen Sie ihn dort wieder her, um ihn zurückzuhaben.</translation>
    </message>
    <message>
        <source>The encryption key &quot;%1&quot; cannot be used. %2</source>
        <translation>Der Verschlüsselungsschlüssel „%1“ ist nicht nutzbar. %2</translation>
    </message>
    <message>
        <source>The encryption key %1, which this version was sealed under, is not held by the runner that was asked. Replace the key&apos;s settings or credentials once more, so that all runners get it, or bring back the runner that holds it.</source>
        <translation>Der gefragte Runner verwahrt den Verschlüsselungsschlüssel %1 nicht, unter dem diese Version versiegelt wurde. Ersetzen Sie die Einstellungen oder Zugangsdaten des Schlüssels noch einmal, damit alle Runner ihn bekommen, oder holen Sie den Runner zurück, der ihn verwahrt.</translation>
    </message>
    <message>
        <source>The key does not give back what it wrapped. Do not use it.</source>
        <translation>Der Schlüssel gibt nicht zurück, was er verpackt hat. Verwenden Sie ihn nicht.</translation>
    </message>
    <message>
        <source>The wrapped key did not open: it was altered, moved or wrapped by another key.</source>
        <translation>Der verpackte Schlüssel ließ sich nicht öffnen: Er wurde verändert, verschoben oder von einem anderen Schlüssel verpackt.</translation>
    </message>
    <message>
        <source>The key custodian left one out.</source>
        <translation>Der Schlüsselverwahrer hat etwas ausgelassen.</translation>
    </message>
    <message>
        <source>The runner %1 was away when this key was changed, and does not have it as it is now.</source>
        <translation>Der Runner %1 war nicht da, als dieser Schlüssel geändert wurde, und hat ihn nicht so, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>The runner %1 was away when keys were changed, and wraps under %2.</source>
        <translation>Der Runner %1 war nicht da, als Schlüssel geändert wurden, und verpackt unter %2.</translation>
    </message>
    <message>
        <source>No key custodian is connected. It connects by itself when its runner is up; then try again.</source>
        <translation>Kein Schlüsselverwahrer ist verbunden. Er verbindet sich von selbst, sobald sein Runner läuft; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No runner of this organization is connected. It connects by itself when it is up; then try again.</source>
        <translation>Kein Runner dieser Organisation ist verbunden. Er verbindet sich von selbst, sobald er läuft; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No runner that is connected has a store of that name. Name it under &quot;stores&quot; in its configuration, and start it again.</source>
        <translation>Kein verbundener Runner hat einen Speicher dieses Namens. Nennen Sie ihn in der Konfiguration eines Runners unter „stores“, und starten Sie den Runner neu.</translation>
    </message>
    <message>
        <source>The backend returns something else than was stored in it. Check that nothing between changes what is sent.</source>
        <translation>Der Speicherort gibt etwas anderes zurück, als darin gespeichert wurde. Prüfen Sie, dass nichts auf dem Weg verändert, was gesendet wird.</translation>
    </message>
    <message>
        <source>The backend does not list what was just stored in it.</source>
        <translation>Der Speicherort listet nicht auf, was eben darin gespeichert wurde.</translation>
    </message>
    <message>
        <source>The backend already holds something else, or something deleted, for this version.</source>
        <translation>Der Speicherort enthält für diese Version schon etwas anderes oder etwas Gelöschtes.</translation>
    </message>
    <message>
        <source>The backend does not hold this version.</source>
        <translation>Der Speicherort enthält diese Version nicht.</translation>
    </message>
    <message>
        <source>It is in the trash. Restore it first, or leave it where it is.</source>
        <translation>Es ist im Papierkorb. Stellen Sie es zuerst wieder her, oder lassen Sie es, wo es ist.</translation>
    </message>
    <message>
        <source>It has no version that can be read.</source>
        <translation>Es hat keine Version, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>It has more than %1 versions. Delete old ones first.</source>
        <translation>Es hat mehr als %1 Versionen. Löschen Sie zuerst alte.</translation>
    </message>
    <message>
        <source>One of its versions is larger than the %1 KiB that the target takes.</source>
        <translation>Eine seiner Versionen ist größer als die %1 KiB, die das Ziel annimmt.</translation>
    </message>
    <message>
        <source>Its versions are too large to be moved at once. Delete old ones first.</source>
        <translation>Seine Versionen sind zu groß, um auf einmal verschoben zu werden. Löschen Sie zuerst alte.</translation>
    </message>
    <message>
        <source>Somebody waits for an approval of it. Decide on that first.</source>
        <translation>Jemand wartet auf eine Genehmigung dafür. Entscheiden Sie zuerst darüber.</translation>
    </message>
    <message>
        <source>An emergency access to it is open. End that first.</source>
        <translation>Ein Notzugriff darauf ist offen. Beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>%1 does not accept these credentials. Check them, and that they have not expired.</source>
        <translation>%1 nimmt diese Zugangsdaten nicht an. Prüfen Sie sie und ob sie abgelaufen sind.</translation>
    </message>
    <message>
        <source>%1 accepts the credentials, but they may not do this.</source>
        <translation>%1 nimmt die Zugangsdaten an, aber sie erlauben dies nicht.</translation>
    </message>
    <message>
        <source>%1 is asked too often. Try again later.</source>
        <translation>%1 wird zu oft gefragt. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (status %2). Try again later.</source>
        <translation>%1 hat selbst ein Problem (Status %2). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 answers with status %2, which was not expected.</source>
        <translation>%1 antwortet mit dem unerwarteten Status %2.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>Der Tresor</translation>
    </message>
    <message>
        <source>The key vault</source>
        <translation>Der Schlüsseltresor</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>reveal</source>
        <translation>aufdecken</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>vernichten</translation>
    </message>
    <message>
        <source>change the policy</source>
        <translation>die Richtlinie ändern</translation>
    </message>
    <message>
        <source>change the key</source>
        <translation>den Schlüssel ändern</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Gerechtfertigt</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nacharbeiten</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Missbrauch</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message numerus="yes">
        <source>hidden again after %n second(s)</source>
        <translation>
            <numerusform>nach %n Sekunde wieder verborgen</numerusform>
            <numerusform>nach %n Sekunden wieder verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be copied</source>
        <translation>nicht zu kopieren</translation>
    </message>
    <message>
        <source>marked with the reader&apos;s name</source>
        <translation>mit dem Namen des Lesenden gekennzeichnet</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>those who may reveal</source>
        <translation>alle, die aufdecken dürfen</translation>
    </message>
    <message>
        <source> and also </source>
        <translation> und zugleich </translation>
    </message>
    <message>
        <source>put another policy in force</source>
        <translation>eine andere Richtlinie in Kraft setzen</translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation>ein Geheimnis, das Sie nicht sehen dürfen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>deed and secret: reveal stripe</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>erase events of the record</source>
        <translation>Ereignisse des Protokolls löschen</translation>
    </message>
    <message>
        <source>have access to %1</source>
        <translation>Zugriff auf %1</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>Have the source make a second key, beside the one in use.</source>
        <translation>Lassen Sie die Quelle einen zweiten Schlüssel anlegen, neben dem verwendeten.</translation>
    </message>
    <message>
        <source>Make a new password for the role, or a second role beside it.</source>
        <translation>Vergeben Sie ein neues Passwort für die Rolle, oder legen Sie daneben eine zweite Rolle an.</translation>
    </message>
    <message>
        <source>Make a new key, and have the authority issue a certificate for it.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel, und lassen Sie die Zertifizierungsstelle ein Zertifikat dafür ausstellen.</translation>
    </message>
    <message>
        <source>Make a new value, here or at the source. The old one stays in use.</source>
        <translation>Erzeugen Sie einen neuen Wert, hier oder an der Quelle. Der alte bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Delete the old key at the source.</source>
        <translation>Löschen Sie den alten Schlüssel an der Quelle.</translation>
    </message>
    <message>
        <source>Take the old password or role away in the database.</source>
        <translation>Entziehen Sie in der Datenbank das alte Passwort oder die alte Rolle.</translation>
    </message>
    <message>
        <source>Have the authority revoke the old certificate.</source>
        <translation>Lassen Sie die Zertifizierungsstelle das alte Zertifikat widerrufen.</translation>
    </message>
    <message>
        <source>Take the old value back at the source.</source>
        <translation>Nehmen Sie den alten Wert an der Quelle zurück.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Database role</source>
        <translation>Datenbankrolle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Revoke at the source</source>
        <translation>An der Quelle widerrufen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Save the new value as a new version. Other keys are kept unread.</source>
        <translation>Speichern Sie den neuen Wert als neue Version. Andere Schlüssel bleiben ungelesen erhalten.</translation>
    </message>
    <message>
        <source>Bring the new value to all that use it: mirrors, machines, people.</source>
        <translation>Bringen Sie den neuen Wert zu allen, die ihn verwenden: Spiegel, Maschinen, Personen.</translation>
    </message>
    <message>
        <source>Make sure that everything works with the new value.</source>
        <translation>Vergewissern Sie sich, dass mit dem neuen Wert alles funktioniert.</translation>
    </message>
    <message>
        <source>All is done. Closing puts the rotation on record.</source>
        <translation>Alles ist getan. Mit dem Abschließen kommt die Rotation ins Protokoll.</translation>
    </message>
    <message>
        <source>Set a new value…</source>
        <translation>Neuen Wert setzen…</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>Er ist verteilt</translation>
    </message>
    <message>
        <source>It is verified</source>
        <translation>Er ist geprüft</translation>
    </message>
    <message>
        <source>The old value is revoked</source>
        <translation>Der alte Wert ist widerrufen</translation>
    </message>
    <message>
        <source>Close the rotation</source>
        <translation>Rotation abschließen</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>Rotates when somebody does it: no policy</source>
        <translation>Wird erneuert, wenn es jemand tut: keine Richtlinie</translation>
    </message>
    <message>
        <source>; %1 has begun to</source>
        <translation>; %1 hat damit begonnen</translation>
    </message>
    <message>
        <source>%1 may use version %2 until %3</source>
        <translation>%1 darf Version %2 bis %3 verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>fällig in %n Tag</numerusform>
            <numerusform>fällig in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotates every %n day(s), %1</source>
        <translation>
            <numerusform>Rotation nach je %n Tag, %1</numerusform>
            <numerusform>Rotation nach je %n Tagen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new age key (age-keygen). The old one still opens the files.</source>
        <translation>Erzeugen Sie einen neuen age-Schlüssel (age-keygen). Der alte öffnet die Dateien weiterhin.</translation>
    </message>
    <message>
        <source>Add the new recipient to .sops.yaml and to every file (sops updatekeys), and bring the new key to all that open them.</source>
        <translation>Tragen Sie den neuen Empfänger in .sops.yaml und in jede Datei ein (sops updatekeys) und bringen Sie den neuen Schlüssel zu allen, die sie öffnen.</translation>
    </message>
    <message>
        <source>Wait until the revocation is in the authority&apos;s list (CRL or OCSP), then close.</source>
        <translation>Warten Sie, bis der Widerruf in der Liste der Zertifizierungsstelle steht (CRL oder OCSP), dann schließen Sie ab.</translation>
    </message>
    <message>
        <source>Seal every file anew without the old recipient (sops updatekeys), then close. Old copies still open with the old key.</source>
        <translation>Versiegeln Sie jede Datei neu ohne den alten Empfänger (sops updatekeys), dann schließen Sie ab. Alte Kopien öffnen sich weiter mit dem alten Schlüssel.</translation>
    </message>
    <message>
        <source>Take the old recipient out of .sops.yaml, so that nothing is sealed to it any more.</source>
        <translation>Nehmen Sie den alten Empfänger aus .sops.yaml heraus, damit nichts mehr für ihn versiegelt wird.</translation>
    </message>
    <message>
        <source>age key</source>
        <translation>age-Schlüssel</translation>
    </message>
    <message>
        <source>The old value is revoked: close</source>
        <translation>Der alte Wert ist widerrufen: abschließen</translation>
    </message>
    <message>
        <source>default of the environment</source>
        <translation>Vorgabe der Umgebung</translation>
    </message>
    <message>
        <source>default of the organization</source>
        <translation>Vorgabe der Organisation</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Offline: this is what was loaded before. Strongroom goes on trying to reach the server by itself.</source>
        <translation>Offline: Sie sehen, was vorher geladen wurde. Strongroom versucht von selbst weiter, den Server zu erreichen.</translation>
    </message>
    <message>
        <source>Offline: this is what was known at %1. Strongroom goes on trying to reach the server by itself.</source>
        <translation>Offline: Sie sehen, was am %1 bekannt war. Strongroom versucht von selbst weiter, den Server zu erreichen.</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>strong: as hard to guess as a key</source>
        <translation>stark: so schwer zu erraten wie ein Schlüssel</translation>
    </message>
    <message>
        <source>fair: withstands years of guessing</source>
        <translation>mittel: hält dem Erraten Jahre stand</translation>
    </message>
    <message>
        <source>weak: guessed at once</source>
        <translation>schwach: sofort erraten</translation>
    </message>
    <message>
        <source>weak: guessed in minutes</source>
        <translation>schwach: in Minuten erraten</translation>
    </message>
    <message>
        <source>weak: guessed in hours</source>
        <translation>schwach: in Stunden erraten</translation>
    </message>
    <message>
        <source>weak: guessed in days</source>
        <translation>schwach: in Tagen erraten</translation>
    </message>
    <message>
        <source>weak: guessed in months</source>
        <translation>schwach: in Monaten erraten</translation>
    </message>
    <message>
        <source>weak: guessed in a few years</source>
        <translation>schwach: in wenigen Jahren erraten</translation>
    </message>
</context>
<context>
    <name>UsedBy</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und anderen</translation>
    </message>
    <message numerus="yes">
        <source>nobody in the last %n day(s)</source>
        <translation>
            <numerusform>niemandem innerhalb von %n Tag</numerusform>
            <numerusform>niemandem in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>people, machines</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>innerhalb von %n Tag</numerusform>
            <numerusform>in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, and since when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many, and their names</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln machine(s)</source>
        <translation>
            <numerusform>%Ln Maschine</numerusform>
            <numerusform>%Ln Maschinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln</source>
        <translation>
            <numerusform>verwendet von %Ln</numerusform>
            <numerusform>verwendet von %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueFiles</name>
    <message>
        <source>&quot;%1&quot; is a link. Choose the file that it leads to.</source>
        <translation>„%1“ ist eine Verknüpfung. Wählen Sie die Datei, zu der sie führt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, a device or a pipe. Only a plain file can be a value.</source>
        <translation>„%1“ ist ein Ordner, ein Gerät oder eine Pipe. Nur eine gewöhnliche Datei kann ein Wert sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large: a value has at most %2.</source>
        <translation>„%1“ ist zu groß: Ein Wert hat höchstens %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there any more.</source>
        <translation>„%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already and was left as it is. Choose another name.</source>
        <translation>„%1“ gibt es schon und blieb, wie es war. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no room left to write &quot;%1&quot;.</source>
        <translation>Der Platz reicht nicht mehr, um „%1“ zu schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written there. Choose a folder of your own.</source>
        <translation>„%1“ lässt sich dort nicht schreiben. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. Check that you may, then try again.</source>
        <translation>„%1“ lässt sich nicht lesen. Prüfen Sie, ob Sie es dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A console for secrets that the server cannot read.</source>
        <translation>Eine Konsole für Geheimnisse, die der Server nicht lesen kann.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>A link to a place in the record</source>
        <translation>Ein Link zu einer Stelle des Protokolls</translation>
    </message>
    <message>
        <source>Only look a value up, in a small window</source>
        <translation>Nur einen Wert nachschlagen, in einem kleinen Fenster</translation>
    </message>
    <message>
        <source>On this computer, whatever was used last and without asking</source>
        <translation>Auf diesem Rechner, gleich was zuletzt benutzt wurde, und ohne zu fragen</translation>
    </message>
    <message>
        <source>Your settings could not be read. They begin anew; the former file is kept as %1.</source>
        <translation>Ihre Einstellungen ließen sich nicht lesen. Sie beginnen neu; die frühere Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Something half-written is open in a window, or somebody is just signing in. Finish that first, and then choose the language.</source>
        <translation>In einem Fenster ist etwas Halbfertiges offen, oder es meldet sich gerade jemand an. Beenden Sie das zuerst und wählen Sie dann die Sprache.</translation>
    </message>
</context>
<context>
    <name>strongroom::client::LoopbackRedirect</name>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>You are back</source>
        <translation>Sie sind zurück</translation>
    </message>
    <message>
        <source>You can close this window and go on in Strongroom.</source>
        <translation>Sie können dieses Fenster schließen und in Strongroom weitermachen.</translation>
    </message>
</context>
<context>
    <name>strongroom::console::EmbeddedControlPlane</name>
    <message>
        <source>The embedded control plane could not be set up.</source>
        <translation>Die eingebettete Steuerungsebene konnte nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>%1 could not be started. Is Strongroom installed completely?</source>
        <translation>%1 konnte nicht gestartet werden. Ist Strongroom vollständig installiert?</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used. It must belong to you and be writable.</source>
        <translation>Der Ordner %1 ist nicht brauchbar. Er muss Ihnen gehören und beschreibbar sein.</translation>
    </message>
    <message>
        <source>The embedded control plane did not start.</source>
        <translation>Die eingebettete Steuerungsebene ist nicht gestartet.</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ApiKeyListModel</name>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what a key may do, and in which environments</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>see secrets</source>
        <translation>Geheimnisse sehen</translation>
    </message>
    <message>
        <source>see versions</source>
        <translation>Versionen sehen</translation>
    </message>
    <message>
        <source>reveal values</source>
        <translation>Werte aufdecken</translation>
    </message>
    <message>
        <source>write secrets</source>
        <translation>Geheimnisse ändern</translation>
    </message>
    <message>
        <source>manage</source>
        <translation>verwalten</translation>
    </message>
    <message>
        <source>manage access</source>
        <translation>Zugriffe verwalten</translation>
    </message>
    <message>
        <source>see the record</source>
        <translation>das Protokoll sehen</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ApprovalListModel</name>
    <message>
        <source>For you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Angefragt am</translation>
    </message>
</context>
<context>
    <name>strongroom::items::BackendListModel</name>
    <message>
        <source>★ default</source>
        <translation>★ Standard</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>strongroom::items::BindingListModel</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Worauf</translation>
    </message>
</context>
<context>
    <name>strongroom::items::BulkItemModel</name>
    <message>
        <source>(one that you cannot see)</source>
        <translation>(eines, das Sie nicht sehen dürfen)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
</context>
<context>
    <name>strongroom::items::BulkPlaceModel</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Done to</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>strongroom::items::DifferenceListModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
</context>
<context>
    <name>strongroom::items::DueListModel</name>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>no policy</source>
        <translation>keine Richtlinie</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>bald fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Turnus</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen von</translation>
    </message>
</context>
<context>
    <name>strongroom::items::EffectListModel</name>
    <message>
        <source>gains</source>
        <translation>gewinnt</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>verliert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Worauf</translation>
    </message>
    <message numerus="yes">
        <source>%n lose(s) something</source>
        <translation>
            <numerusform>%n verliert etwas</numerusform>
            <numerusform>%n verlieren etwas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gain(s) something</source>
        <translation>
            <numerusform>%n gewinnt etwas</numerusform>
            <numerusform>%n gewinnen etwas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gains or loses anything.</source>
        <translation>Niemand gewinnt oder verliert etwas.</translation>
    </message>
</context>
<context>
    <name>strongroom::items::EncryptionKeyModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>Zuletzt nutzbar</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Schonfrist</translation>
    </message>
</context>
<context>
    <name>strongroom::items::EndListModel</name>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>strongroom::items::EventListModel</name>
    <message>
        <source>✓ allowed</source>
        <translation>✓ erlaubt</translation>
    </message>
    <message>
        <source>✕ denied: %1</source>
        <translation>✕ verweigert: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ExposureListModel</name>
    <message>
        <source>to be rotated</source>
        <translation>zu erneuern</translation>
    </message>
    <message>
        <source>rotated since</source>
        <translation>seither erneuert</translation>
    </message>
    <message>
        <source>no longer kept here</source>
        <translation>nicht mehr hier</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>strongroom::items::GlassListModel</name>
    <message>
        <source>◆ Open, %1 left</source>
        <translation>◆ Offen, noch %1</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation>ein Geheimnis, das Sie nicht sehen dürfen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Reveals</source>
        <translation>Aufgedeckt</translation>
    </message>
</context>
<context>
    <name>strongroom::items::GrantListModel</name>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · Version %2</translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation>ein Geheimnis, das Sie nicht sehen dürfen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>an emergency</source>
        <translation>einen Notfall</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>die Richtlinie</translation>
    </message>
    <message>
        <source>an approval</source>
        <translation>eine Genehmigung</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet in</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>Noch nutzbar</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben durch</translation>
    </message>
</context>
<context>
    <name>strongroom::items::HolderListModel</name>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>access administrator</source>
        <translation>Zugriffsadministrator</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>secret reader</source>
        <translation>Geheimnisleser</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>belonging</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>see</source>
        <translation>sehen</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>aufdecken</translation>
    </message>
    <message>
        <source>write</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>vernichten</translation>
    </message>
    <message>
        <source>manage</source>
        <translation>verwalten</translation>
    </message>
    <message>
        <source>manage access</source>
        <translation>Zugriffe verwalten</translation>
    </message>
    <message>
        <source>see the record</source>
        <translation>das Protokoll sehen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name: team On call</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is %2 of %3</source>
        <translation>%1 ist %2 von %3</translation>
    </message>
    <message>
        <source>Everybody in %1 is %2 of %3</source>
        <translation>Alle in %1 sind %2 von %3</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 gehört zu %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a role and where it was given</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>strongroom::items::KeyListModel</name>
    <message>
        <source>hidden value</source>
        <translation>verborgener Wert</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>changed in v%1</source>
        <translation>geändert in v%1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>strongroom::items::KeyWriteModel</name>
    <message>
        <source>new secret</source>
        <translation>neues Geheimnis</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) set</source>
        <translation>
            <numerusform>%n Schlüssel gesetzt</numerusform>
            <numerusform>%n Schlüssel gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken over</source>
        <translation>
            <numerusform>%n Schlüssel übernommen</numerusform>
            <numerusform>%n Schlüssel übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed</source>
        <translation>
            <numerusform>%n Schlüssel entfernt</numerusform>
            <numerusform>%n Schlüssel entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saved in part</source>
        <translation>zum Teil gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
</context>
<context>
    <name>strongroom::items::MemberListModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a role and what it is on: viewer (environment Test)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>strongroom::items::MovingSecretModel</name>
    <message>
        <source>to move</source>
        <translation>zu verschieben</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) end</source>
        <translation>
            <numerusform>%n Freigabe endet</numerusform>
            <numerusform>%n Freigaben enden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted version(s) stay in the trash</source>
        <translation>
            <numerusform>%n gelöschte Version bleibt im Papierkorb</numerusform>
            <numerusform>%n gelöschte Versionen bleiben im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) come along</source>
        <translation>
            <numerusform>%n Rolle kommt mit</numerusform>
            <numerusform>%n Rollen kommen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
</context>
<context>
    <name>strongroom::items::NamedListModel</name>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
</context>
<context>
    <name>strongroom::items::PromotionModel</name>
    <message>
        <source>new secret</source>
        <translation>neues Geheimnis</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n Schlüssel hinzugefügt</numerusform>
            <numerusform>%n Schlüssel hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) changed</source>
        <translation>
            <numerusform>%n Schlüssel geändert</numerusform>
            <numerusform>%n Schlüssel geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) replaced, values not compared</source>
        <translation>
            <numerusform>%n Schlüssel ersetzt, Werte nicht verglichen</numerusform>
            <numerusform>%n Schlüssel ersetzt, Werte nicht verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) the same already</source>
        <translation>
            <numerusform>%n Schlüssel schon gleich</numerusform>
            <numerusform>%n Schlüssel schon gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay</source>
        <translation>
            <numerusform>%n Schlüssel bleibt</numerusform>
            <numerusform>%n Schlüssel bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>can be promoted</source>
        <translation>kann übernommen werden</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>now version %1</source>
        <translation>jetzt Version %1</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ReviewItemListModel</name>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>entziehen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Worauf</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ReviewListModel</name>
    <message>
        <source>signed by %1</source>
        <translation>unterschrieben von %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>strongroom::items::RunnerListModel</name>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected, or standing by</source>
        <translation>nicht verbunden oder in Bereitschaft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>strongroom::items::SecretListModel</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, version %3, %n key(s)</source>
        <translation>
            <numerusform>%1, %2, Version %3, %n Schlüssel</numerusform>
            <numerusform>%1, %2, Version %3, %n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>strongroom::items::ServiceAccountListModel</name>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>active, of a runner</source>
        <translation>aktiv, eines Runners</translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>strongroom::items::SessionListModel</name>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>zweiter Faktor</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>passkey</source>
        <translation>Passkey</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (diese)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Angemeldet mit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
</context>
<context>
    <name>strongroom::items::StepListModel</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>while an older version could be used: %1</source>
        <translation>während eine ältere Version verwendet werden konnte: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
</context>
<context>
    <name>strongroom::items::TeamTreeModel</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>strongroom::items::TestStepModel</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>strongroom::items::VersionListModel</name>
    <message>
        <source>● current</source>
        <translation>● aktuell</translation>
    </message>
    <message>
        <source>○ kept</source>
        <translation>○ aufbewahrt</translation>
    </message>
    <message>
        <source>⊘ deleted</source>
        <translation>⊘ gelöscht</translation>
    </message>
    <message>
        <source>✕ destroyed</source>
        <translation>✕ vernichtet</translation>
    </message>
    <message>
        <source>rollback to v%1</source>
        <translation>zurückgerollt auf v%1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AbortSheet</name>
    <message>
        <source>Abort the rotation</source>
        <translation>Rotation abbrechen</translation>
    </message>
    <message>
        <source>Why it is aborted</source>
        <translation>Warum sie abgebrochen wird</translation>
    </message>
    <message>
        <source>Leave the new value in use</source>
        <translation>Neuen Wert in Gebrauch lassen</translation>
    </message>
    <message>
        <source>Version %1 has the new value. Aborting rolls back to version %2: its content becomes a new version, and nothing is revealed. What was done at the source is not undone by this.</source>
        <translation>Version %1 hat den neuen Wert. Das Abbrechen rollt auf Version %2 zurück: Ihr Inhalt wird eine neue Version, und nichts wird aufgedeckt. Was an der Quelle getan wurde, wird dadurch nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>No value was changed yet. What was done at the source is not undone by this.</source>
        <translation>Noch wurde kein Wert geändert. Was an der Quelle getan wurde, wird dadurch nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Abort rotation</source>
        <translation>Rotation abbrechen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessPage</name>
    <message>
        <source>People, teams and roles</source>
        <translation>Personen, Teams und Rollen</translation>
    </message>
    <message>
        <source>People and machines</source>
        <translation>Personen und Maschinen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Roles given</source>
        <translation>Vergebene Rollen</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>Wer darf was…</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Überprüfungen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessPicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Teil des Namens eingeben</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessSheet</name>
    <message>
        <source>Who has access</source>
        <translation>Wer hat Zugriff</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation>Personen mit Zugriff</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Wer darf</translation>
    </message>
    <message>
        <source>Why or why not</source>
        <translation>Warum oder warum nicht</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message>
        <source>Nobody may do this.</source>
        <translation>Das darf niemand.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActionRegistry</name>
    <message>
        <source>There is no such action.</source>
        <translation>Diese Aktion gibt es nicht.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>Diese Tasten gehören zu „%1“.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActivityView</name>
    <message>
        <source>When how much happened</source>
        <translation>Wann wie viel geschah</translation>
    </message>
    <message numerus="yes">
        <source>%n denied</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddMemberSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Person aufnehmen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The subject is the address of the identity provider, a bar, and the provider&apos;s own name for the person (&quot;sub&quot;). They can do nothing until they are given a role or a team.</source>
        <translation>Das Subjekt ist die Adresse des Identitätsanbieters, ein senkrechter Strich und dessen eigener Name für die Person („sub“). Sie kann nichts tun, bis sie eine Rolle oder ein Team bekommt.</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Person aufnehmen</translation>
    </message>
    <message>
        <source>A subject is an issuer and its name for somebody, with a bar between them: builtin|anna</source>
        <translation>Ein Subjekt besteht aus einem Aussteller und dessen Namen für jemanden, mit einem senkrechten Strich dazwischen: builtin|anna</translation>
    </message>
    <message>
        <source>This person is a member already.</source>
        <translation>Diese Person ist schon Mitglied.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddServerSheet</name>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Ihr Name dafür</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Choose its authority&apos;s file…</source>
        <translation>Datei der Zertifizierungsstelle wählen…</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Look at this server</source>
        <translation>Diesen Server ansehen</translation>
    </message>
    <message>
        <source>The server needs a name that you know it by.</source>
        <translation>Der Server braucht einen Namen, unter dem Sie ihn kennen.</translation>
    </message>
    <message>
        <source>You have saved a server of this name. Choose another.</source>
        <translation>Sie haben schon einen Server dieses Namens gespeichert. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This computer does not know the authority &quot;%1&quot; that the server shows. Compare its fingerprint with the one that your administrator gave you, not by way of this server. If one digit differs, cancel.</source>
        <translation>Dieser Rechner kennt die Zertifizierungsstelle „%1“ nicht, die der Server zeigt. Vergleichen Sie ihren Fingerabdruck mit dem, den Ihnen der Administrator gegeben hat, und zwar nicht über diesen Server. Weicht eine Ziffer ab, brechen Sie ab.</translation>
    </message>
    <message>
        <source>Trust it and add the server</source>
        <translation>Vertrauen und Server hinzufügen</translation>
    </message>
    <message>
        <source>The authority&apos;s file</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file cannot be read as a certificate.</source>
        <translation>Diese Datei ist nicht als Zertifikat lesbar.</translation>
    </message>
    <message>
        <source>The server is trusted if this file&apos;s authority vouches for it.</source>
        <translation>Dem Server wird vertraut, wenn die Stelle dieser Datei für ihn bürgt.</translation>
    </message>
    <message>
        <source>Add the server</source>
        <translation>Server hinzufügen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AdviceSheet</name>
    <message>
        <source>Which backend?</source>
        <translation>Welcher Speicherort?</translation>
    </message>
    <message>
        <source>Where your systems run</source>
        <translation>Wo Ihre Systeme laufen</translation>
    </message>
    <message>
        <source>The largest value</source>
        <translation>Der größte Wert</translation>
    </message>
    <message>
        <source>A destroyed version has to vanish there by itself</source>
        <translation>Eine vernichtete Version muss dort einzeln verschwinden</translation>
    </message>
    <message>
        <source>It is for development only</source>
        <translation>Nur für die Entwicklung</translation>
    </message>
    <message>
        <source>In no particular place</source>
        <translation>An keinem bestimmten Ort</translation>
    </message>
    <message>
        <source>Where we run OpenBao or Vault ourselves</source>
        <translation>Wo wir OpenBao oder Vault selbst betreiben</translation>
    </message>
    <message>
        <source>At AWS</source>
        <translation>Bei AWS</translation>
    </message>
    <message>
        <source>At Google Cloud</source>
        <translation>Bei Google Cloud</translation>
    </message>
    <message>
        <source>At Azure</source>
        <translation>Bei Azure</translation>
    </message>
    <message>
        <source>Where do your systems run?</source>
        <translation>Wo laufen Ihre Systeme?</translation>
    </message>
    <message>
        <source>What is the largest value?</source>
        <translation>Wie groß ist der größte Wert?</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>%1: possible. %2</source>
        <translation>%1: möglich. %2</translation>
    </message>
    <message>
        <source>%1: not for this. %2</source>
        <translation>%1: hierfür nicht. %2</translation>
    </message>
    <message>
        <source>Stay with the built-in one</source>
        <translation>Beim eingebauten bleiben</translation>
    </message>
    <message>
        <source>Configure %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>A password or a key (up to %1)</source>
        <translation>Ein Passwort oder Schlüssel (bis %1)</translation>
    </message>
    <message>
        <source>A certificate or a small file (up to %1)</source>
        <translation>Ein Zertifikat oder eine kleine Datei (bis %1)</translation>
    </message>
    <message>
        <source>A file (up to %1)</source>
        <translation>Eine Datei (bis %1)</translation>
    </message>
    <message>
        <source>A large file (up to %1)</source>
        <translation>Eine große Datei (bis %1)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AnswerView</name>
    <message>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Why, step by step</source>
        <translation>Warum, Schritt für Schritt</translation>
    </message>
    <message>
        <source>%1 may %2 it, because</source>
        <translation>%1 darf es %2, weil</translation>
    </message>
    <message>
        <source>%1 may not %2 it.</source>
        <translation>%1 darf es nicht %2.</translation>
    </message>
    <message>
        <source>Way %1 of %2</source>
        <translation>Weg %1 von %2</translation>
    </message>
    <message>
        <source>They are suspended.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Has: %1 of %2</source>
        <translation>Hat: %1 von %2</translation>
    </message>
    <message>
        <source>Would take: %1 of %2</source>
        <translation>Nötig wäre: %1 von %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Simulate removing this step</source>
        <translation>Wegfall dieses Schritts durchspielen</translation>
    </message>
    <message>
        <source>Choose a step that was given to somebody; where a thing stands cannot be taken away here.</source>
        <translation>Wählen Sie einen Schritt, der jemandem gegeben wurde; wo ein Ding steht, lässt sich hier nicht wegnehmen.</translation>
    </message>
    <message>
        <source>Without this step nobody would lose %1.</source>
        <translation>Ohne diesen Schritt verlöre niemand %1.</translation>
    </message>
    <message numerus="yes">
        <source>Without this step %n would lose %1: %2</source>
        <translation>
            <numerusform>Ohne diesen Schritt verlöre %n %1: %2</numerusform>
            <numerusform>Ohne diesen Schritt verlören %n %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApiKeySheet</name>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>The key needs a name, to know it again by.</source>
        <translation>Der Schlüssel braucht einen Namen, an dem man ihn wiedererkennt.</translation>
    </message>
    <message>
        <source>This is the key. It is shown this once: put it where the machine finds it, and nowhere else.</source>
        <translation>Das ist der Schlüssel. Er wird nur dieses eine Mal gezeigt: Legen Sie ihn dorthin, wo die Maschine ihn findet, und nirgends sonst.</translation>
    </message>
    <message>
        <source>The API key %1 was made</source>
        <translation>Der API-Schlüssel %1 wurde angelegt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Nothing moves or fades. Where the desktop asks for that, it is so in any case.</source>
        <translation>Nichts bewegt sich oder blendet über. Verlangt das der Desktop, gilt es in jedem Fall.</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s own size, %1 to %2 %.</source>
        <translation>Von der Größe des Desktops, %1 bis %2 %.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApprovalDetail</name>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · Version %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n use(s)</source>
        <translation>
            <numerusform>%1, %n Nutzung</numerusform>
            <numerusform>%1, %n Nutzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>%1 asks to %2</source>
        <translation>%1 möchte %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Held to</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Who may agree</source>
        <translation>Wer zustimmen darf</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Verlangt durch</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>Wartet bis</translation>
    </message>
    <message>
        <source>agreed, %1</source>
        <translation>zugestimmt, %1</translation>
    </message>
    <message>
        <source>denied, %1</source>
        <translation>abgelehnt, %1</translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation>Dafür ist der Server nötig, der gerade nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Nothing is left to decide: this request is closed.</source>
        <translation>Es gibt nichts mehr zu entscheiden: Diese Anfrage ist abgeschlossen.</translation>
    </message>
    <message>
        <source>You cannot decide on your own request. Somebody else has to.</source>
        <translation>Über Ihre eigene Anfrage können Sie nicht entscheiden. Das muss jemand anderes tun.</translation>
    </message>
    <message>
        <source>You have decided. Another person has to agree too.</source>
        <translation>Sie haben entschieden. Eine weitere Person muss noch zustimmen.</translation>
    </message>
    <message>
        <source>You are not among those who may decide on this request.</source>
        <translation>Sie gehören nicht zu denen, die über diese Anfrage entscheiden dürfen.</translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation>ein Geheimnis, das Sie nicht sehen dürfen</translation>
    </message>
    <message>
        <source>until it is taken away</source>
        <translation>bis der Zugriff entzogen wird</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Requests, those for you first</source>
        <translation>Anfragen, die an Sie zuerst</translation>
    </message>
    <message>
        <source>Nobody waits for an approval, and nothing was asked for yet.</source>
        <translation>Niemand wartet auf eine Genehmigung, und noch wurde nichts angefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision</source>
        <translation>
            <numerusform>Eine Anfrage wartet auf Ihre Entscheidung</numerusform>
            <numerusform>%n Anfragen warten auf Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Your request was approved: %1</source>
        <translation>Ihre Anfrage wurde genehmigt: %1</translation>
    </message>
    <message>
        <source>Your request was denied: %1</source>
        <translation>Ihre Anfrage wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Genehmigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>You agreed. %n other person(s) have to agree too.</source>
        <translation>
            <numerusform>Sie haben zugestimmt. Eine weitere Person muss noch zustimmen.</numerusform>
            <numerusform>Sie haben zugestimmt. %n weitere Personen müssen noch zustimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your request was withdrawn</source>
        <translation>Ihre Anfrage wurde zurückgezogen</translation>
    </message>
    <message>
        <source>%1 Below is how it stands now.</source>
        <translation>%1 Unten steht, wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AtHandCard</name>
    <message>
        <source>At hand</source>
        <translation>Griffbereit</translation>
    </message>
    <message>
        <source>Secrets that you pin in the palette, or open, stand here.</source>
        <translation>Geheimnisse, die Sie in der Palette anheften oder öffnen, stehen hier.</translation>
    </message>
    <message>
        <source>Pinned secrets, and those that you opened last.</source>
        <translation>Angeheftete Geheimnisse und die, die Sie zuletzt geöffnet haben.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AuditPage</name>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The record, newest first</source>
        <translation>Das Protokoll, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Nothing is on the record yet.</source>
        <translation>Noch steht nichts im Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n events, verified by this computer.</source>
        <translation>
            <numerusform>Das Protokoll ist vollständig: %n Ereignis, von diesem Rechner geprüft.</numerusform>
            <numerusform>Das Protokoll ist vollständig: %n Ereignisse, von diesem Rechner geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>No runner has witnessed it yet.</source>
        <translation>Noch kein Runner hat es bezeugt.</translation>
    </message>
    <message numerus="yes">
        <source>The runner witnessed %n of them at %1.</source>
        <translation>
            <numerusform>Der Runner hat %n davon am %1 bezeugt.</numerusform>
            <numerusform>Der Runner hat %n davon am %1 bezeugt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record could not be verified now.</source>
        <translation>Das Protokoll konnte gerade nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Proven to be in the log</source>
        <translation>Nachweislich im Protokoll</translation>
    </message>
    <message>
        <source>Older than the log</source>
        <translation>Älter als das prüfbare Protokoll</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>By hour of the week</source>
        <translation>Nach Wochenstunden</translation>
    </message>
    <message>
        <source>nobody has said how it ended</source>
        <translation>niemand hat gemeldet, wie er endete</translation>
    </message>
    <message>
        <source>Nothing on the record matches the filter.</source>
        <translation>Nichts im Protokoll entspricht dem Filter.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AuthorityGate</name>
    <message>
        <source>You have not said yet that you trust your organization&apos;s authority. Values can be neither written nor revealed before.</source>
        <translation>Sie haben der Zertifizierungsstelle Ihrer Organisation noch nicht das Vertrauen ausgesprochen. Vorher können Werte weder geschrieben noch aufgedeckt werden.</translation>
    </message>
    <message>
        <source>Compare the fingerprint…</source>
        <translation>Fingerabdruck vergleichen…</translation>
    </message>
    <message>
        <source>Your organization&apos;s authority is not the one that you trusted. Nothing is written or revealed.</source>
        <translation>Die Zertifizierungsstelle Ihrer Organisation ist nicht die, der Sie vertraut haben. Es wird nichts geschrieben und nichts aufgedeckt.</translation>
    </message>
    <message>
        <source>Compare the fingerprints…</source>
        <translation>Fingerabdrücke vergleichen…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AuthoritySheet</name>
    <message>
        <source>The authority has changed</source>
        <translation>Die Zertifizierungsstelle hat sich geändert</translation>
    </message>
    <message>
        <source>Trust this authority?</source>
        <translation>Dieser Zertifizierungsstelle vertrauen?</translation>
    </message>
    <message>
        <source>Values are sealed to a key that your organization&apos;s authority vouches for, so that not even the server %1 can read them. This is the authority that it presents.</source>
        <translation>Werte werden für einen Schlüssel versiegelt, für den die Zertifizierungsstelle Ihrer Organisation bürgt, sodass nicht einmal der Server %1 sie lesen kann. Diese Stelle legt er vor.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that your administrator gave you, on paper or in person: not by way of this server. If one digit differs, cancel. You are asked once for each organization and server.</source>
        <translation>Vergleichen Sie ihn mit dem Fingerabdruck, den Ihre Administration Ihnen gegeben hat, auf Papier oder persönlich: nicht auf dem Weg über diesen Server. Weicht eine Ziffer ab, brechen Sie ab. Sie werden je Organisation und Server einmal gefragt.</translation>
    </message>
    <message>
        <source>Trust this authority</source>
        <translation>Dieser Stelle vertrauen</translation>
    </message>
    <message>
        <source>The server %1 presents another authority for your organization than the one that you trusted. Nothing is written or revealed until you decide.</source>
        <translation>Der Server %1 legt für Ihre Organisation eine andere Zertifizierungsstelle vor als die, der Sie vertraut haben. Bis Sie entscheiden, wird nichts geschrieben und nichts aufgedeckt.</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Presented now</source>
        <translation>Jetzt vorgelegt</translation>
    </message>
    <message>
        <source>This happens when your organization replaces its authority, and also when somebody puts one of their own in its place to read your values. Ask your administrator, and go on only with the fingerprint that they name.</source>
        <translation>Das geschieht, wenn Ihre Organisation ihre Zertifizierungsstelle ersetzt, und auch, wenn jemand eine eigene an deren Stelle setzt, um Ihre Werte zu lesen. Fragen Sie Ihre Administration, und fahren Sie nur mit dem Fingerabdruck fort, den sie nennt.</translation>
    </message>
    <message>
        <source>Trust the new authority</source>
        <translation>Der neuen Stelle vertrauen</translation>
    </message>
    <message>
        <source>To go on, type the last %1 digits of the new fingerprint</source>
        <extracomment>%1 is 8.</extracomment>
        <translation>Um fortzufahren, geben Sie die letzten %1 Stellen des neuen Fingerabdrucks ein</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendCard</name>
    <message>
        <source>%1 by %2</source>
        <comment>when, and who</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is kept here: it can be removed, and a mistake costs nothing.</source>
        <translation>Hier liegt nichts: Er kann entfernt werden, und ein Fehler kostet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are kept here, with %1 version(s). While it cannot be reached, nobody can reveal them; if it loses them, they are gone.</source>
        <translation>
            <numerusform>%n Geheimnis liegt hier, Versionen: %1. Solange der Speicherort nicht erreichbar ist, kann es niemand aufdecken; verliert er es, ist es weg.</numerusform>
            <numerusform>%n Geheimnisse liegen hier, Versionen: %1. Solange der Speicherort nicht erreichbar ist, kann sie niemand aufdecken; verliert er sie, sind sie weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>How it is reached and how it does is shown to those who may see all secrets.</source>
        <translation>Wie er erreicht wird und wie es um ihn steht, sehen die, die alle Geheimnisse sehen dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n version(s) are deleted or destroyed here, and the backend still has to be told. That is tried again until it succeeds.</source>
        <translation>
            <numerusform>⚠ %n Version ist hier gelöscht oder vernichtet, und der Speicherort weiß es noch nicht. Das wird versucht, bis es gelingt.</numerusform>
            <numerusform>⚠ %n Versionen sind hier gelöscht oder vernichtet, und der Speicherort weiß es noch nicht. Das wird versucht, bis es gelingt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>yes: new secrets go here</source>
        <translation>ja: Neue Geheimnisse kommen hierher</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>replaced %1; never shown</source>
        <translation>ersetzt am %1; nie gezeigt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>About the backend</source>
        <translation>Über den Speicherort</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are kept here. While it cannot be reached, nobody can reveal them; if it loses them, they are gone.</source>
        <translation>
            <numerusform>%n Geheimnis liegt hier. Solange der Speicherort nicht erreichbar ist, kann es niemand aufdecken; verliert er es, ist es weg.</numerusform>
            <numerusform>%n Geheimnisse liegen hier. Solange der Speicherort nicht erreichbar ist, kann sie niemand aufdecken; verliert er sie, sind sie weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendDeedSheet</name>
    <message>
        <source>What changes: secrets that are made from now on are kept in %1, unless somebody chooses another backend.</source>
        <translation>Was sich ändert: Geheimnisse, die ab jetzt angelegt werden, liegen in %1, wenn niemand einen anderen Speicherort wählt.</translation>
    </message>
    <message>
        <source>What stays: every secret that there is stays where it is.</source>
        <translation>Was bleibt: Jedes Geheimnis, das es gibt, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>What stays: every secret that there is stays where it is, those in %1 too.</source>
        <translation>Was bleibt: Jedes Geheimnis, das es gibt, bleibt, wo es ist, auch die in %1.</translation>
    </message>
    <message>
        <source>⚠ Its last test did not pass, or there was none. If it cannot be reached, no new secret can be made. Test it first.</source>
        <translation>⚠ Die letzte Prüfung wurde nicht bestanden, oder es gab keine. Wenn er nicht erreichbar ist, kann kein neues Geheimnis angelegt werden. Prüfen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Default backend</source>
        <translation>Standard-Speicherort</translation>
    </message>
    <message>
        <source>Make %1 the default</source>
        <translation>%1 zum Standard machen</translation>
    </message>
    <message>
        <source>New secrets go to %1 from now on</source>
        <translation>Neue Geheimnisse kommen ab jetzt nach %1</translation>
    </message>
    <message>
        <source>Remove a backend</source>
        <translation>Speicherort entfernen</translation>
    </message>
    <message>
        <source>Its settings and credentials are forgotten here. There is no way back: it would have to be configured anew. Nothing is changed at the backend itself.</source>
        <translation>Einstellungen und Zugangsdaten werden hier vergessen. Es gibt kein Zurück: Er müsste neu eingerichtet werden. Am Speicherort selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>The backend %1 was removed</source>
        <translation>Der Speicherort %1 wurde entfernt</translation>
    </message>
    <message>
        <source>Values in %1 were used by %2.</source>
        <translation>Werte in %1 wurden verwendet von %2.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that is required</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>%1 from a file…</source>
        <translation>%1 aus einer Datei …</translation>
    </message>
    <message>
        <source>The file with it</source>
        <translation>Die Datei damit</translation>
    </message>
    <message>
        <source>This file cannot be read, or is too large for a key.</source>
        <translation>Diese Datei kann nicht gelesen werden oder ist für einen Schlüssel zu groß.</translation>
    </message>
    <message>
        <source>✕ This is needed.</source>
        <translation>✕ Das wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendTestView</name>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>It was not tested yet.</source>
        <translation>Es wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The test is under way. It stores something of its own there, and clears it away again.</source>
        <translation>Die Prüfung läuft. Sie legt dort etwas Eigenes ab und räumt es wieder weg.</translation>
    </message>
    <message>
        <source>Every step passed.</source>
        <translation>Jeder Schritt wurde bestanden.</translation>
    </message>
    <message>
        <source>The test failed.</source>
        <translation>Die Prüfung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>a step of a test</comment>
        <translation>%1: fehlgeschlagen.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>Im Einzelnen: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendWizard</name>
    <message>
        <source>Add a backend</source>
        <translation>Speicherort hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New secrets go here from now on (default)</source>
        <translation>Neue Geheimnisse kommen ab jetzt hierher (Standard)</translation>
    </message>
    <message>
        <source>Kinds of backends</source>
        <translation>Arten von Speicherorten</translation>
    </message>
    <message>
        <source>Which backend?…</source>
        <translation>Welcher Speicherort? …</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Name *</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Wie er erreicht wird</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>This server offers no backends besides its own.</source>
        <translation>Dieser Server bietet keine Speicherorte außer seinem eigenen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save backend</source>
        <translation>Speicherort sichern</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The backend needs a name.</source>
        <translation>Der Speicherort braucht einen Namen.</translation>
    </message>
    <message>
        <source>Something is missing that is needed.</source>
        <translation>Es fehlt etwas, das gebraucht wird.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1; kept encrypted, and never shown again</source>
        <translation>%1; verschlüsselt aufbewahrt und nie wieder gezeigt</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>Every step passed.</source>
        <translation>Jeder Schritt wurde bestanden.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>⚠ The test did not pass: nothing can be kept there before that is mended. You can save it, mend it and test it later.</source>
        <translation>⚠ Die Prüfung wurde nicht bestanden: Vorher kann dort nichts liegen. Sie können ihn sichern, das beheben und später noch einmal prüfen.</translation>
    </message>
    <message>
        <source>The backend %1 was added</source>
        <translation>Der Speicherort %1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>The backend %1 was added; new secrets go there</source>
        <translation>Der Speicherort %1 wurde hinzugefügt; neue Geheimnisse kommen dorthin</translation>
    </message>
    <message>
        <source>The backend %1 was added, but is not the default: %2</source>
        <translation>Der Speicherort %1 wurde hinzugefügt, ist aber nicht der Standard: %2</translation>
    </message>
    <message>
        <source>There is a backend of this name. Choose another.</source>
        <translation>Es gibt einen Speicherort dieses Namens. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Something here is not as it has to be.</source>
        <translation>Hier ist etwas nicht so, wie es sein muss.</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungsprüfung</translation>
    </message>
    <message>
        <source>Whom the role has to trust:</source>
        <translation>Wem die Rolle vertrauen muss:</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <translation>%1, Schritt %2 von %3: %4</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendsPage</name>
    <message>
        <source>Backends</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>Which backend?…</source>
        <translation>Welcher Speicherort? …</translation>
    </message>
    <message>
        <source>Add a backend…</source>
        <translation>Speicherort hinzufügen …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Replace credentials…</source>
        <translation>Zugangsdaten …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>There are no backends yet.</source>
        <translation>Es gibt noch keine Speicherorte.</translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation>Das braucht den Server, der nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>You may not change backends here. Ask for the role of administrator.</source>
        <translation>Sie dürfen hier keine Speicherorte ändern. Bitten Sie um die Rolle der Verwaltung.</translation>
    </message>
    <message>
        <source>The built-in backend has no settings and no credentials.</source>
        <translation>Der eingebaute Speicherort hat keine Einstellungen und keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>This server does not offer its kind any more.</source>
        <translation>Dieser Server bietet seine Art nicht mehr an.</translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation>Eine Prüfung läuft.</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>Er ist schon der Standard.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are kept in it. Move them to another backend first.</source>
        <translation>
            <numerusform>%n Geheimnis liegt darin. Verschieben Sie es zuerst an einen anderen Speicherort.</numerusform>
            <numerusform>%n Geheimnisse liegen darin. Verschieben Sie sie zuerst an einen anderen Speicherort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in backend is always there.</source>
        <translation>Der eingebaute Speicherort ist immer da.</translation>
    </message>
    <message>
        <source>It is the default. Make another backend the default first.</source>
        <translation>Er ist der Standard. Machen Sie zuerst einen anderen zum Standard.</translation>
    </message>
    <message>
        <source>The test of %1 passed</source>
        <translation>%1 hat die Prüfung bestanden</translation>
    </message>
    <message>
        <source>The test of %1 failed. %2</source>
        <translation>%1 hat die Prüfung nicht bestanden. %2</translation>
    </message>
    <message>
        <source>Set as default…</source>
        <translation>Als Standard …</translation>
    </message>
    <message>
        <source>Move secrets…</source>
        <translation>Geheimnisse verschieben…</translation>
    </message>
    <message>
        <source>Nothing is kept in it.</source>
        <translation>Darin liegt nichts.</translation>
    </message>
    <message>
        <source>Values in it were used by %1.</source>
        <translation>Werte darin wurden verwendet von %1.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkBar</name>
    <message>
        <source>Do with them…</source>
        <translation>Aktion wählen…</translation>
    </message>
    <message>
        <source>Do something with all that are marked</source>
        <translation>Aktion für alle Markierten wählen</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>Alle Markierungen aufheben</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%1 von %2 markiert</translation>
    </message>
    <message>
        <source>You may not write secrets of this organization.</source>
        <translation>Sie dürfen Geheimnisse dieser Organisation nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkDetailsSheet</name>
    <message>
        <source>Change many secrets</source>
        <translation>Viele Geheimnisse ändern</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Give the rest up</source>
        <translation>Den Rest aufgeben</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Secrets that it was not done to</source>
        <translation>Geheimnisse, die nicht geändert wurden</translation>
    </message>
    <message>
        <source>Begun by %1.</source>
        <translation>Begonnen von %1.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Es wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkSheet</name>
    <message>
        <source>Change many secrets</source>
        <translation>Viele Geheimnisse ändern</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was geschehen soll</translation>
    </message>
    <message>
        <source>Labels to add</source>
        <translation>Etiketten, die hinzukommen</translation>
    </message>
    <message>
        <source>Labels to remove</source>
        <translation>Etiketten, die wegfallen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Leave production out</source>
        <translation>Produktion auslassen</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Add or remove labels</source>
        <translation>Etiketten hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Zuständigkeit setzen</translation>
    </message>
    <message>
        <source>Move to another backend…</source>
        <translation>An einen anderen Speicherort verschieben…</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation>warum, fürs Protokoll</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>Nach Umgebung</translation>
    </message>
    <message>
        <source>No secret is marked. Close this, and mark some in the list.</source>
        <translation>Kein Geheimnis ist markiert. Schließen Sie dies und markieren Sie welche in der Liste.</translation>
    </message>
    <message>
        <source>%1 secrets are marked, and at most %2 can be changed at once. Narrow the filter.</source>
        <translation>%1 Geheimnisse sind markiert, und höchstens %2 lassen sich auf einmal ändern. Grenzen Sie den Filter ein.</translation>
    </message>
    <message>
        <source>You are asked where to next. Values are sealed anew, each secret is signed for on this device.</source>
        <translation>Als Nächstes werden Sie gefragt, wohin. Die Werte werden neu versiegelt; für jedes Geheimnis wird auf diesem Gerät unterschrieben.</translation>
    </message>
    <message>
        <source>They stand in several backends. Mark those of one.</source>
        <translation>Sie liegen an mehreren Speicherorten. Markieren Sie nur solche von einem.</translation>
    </message>
    <message>
        <source>Say which labels to add or to remove.</source>
        <translation>Geben Sie an, welche Etiketten hinzukommen oder entfernt werden sollen.</translation>
    </message>
    <message>
        <source>A label has at most %1 bytes, and a secret at most %2 of them.</source>
        <translation>Ein Etikett hat höchstens %1 Byte und ein Geheimnis höchstens %2 Etiketten.</translation>
    </message>
    <message>
        <source>A reason has at most %1 bytes.</source>
        <translation>Ein Grund hat höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>Looking what it would come to…</source>
        <translation>Es wird ermittelt, was das ergäbe…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Done to %1 of %2 marked.</source>
        <translation>Betrifft %1 von %2 markierten.</translation>
    </message>
    <message>
        <source>⚠ %1 of them in production.</source>
        <translation>⚠ %1 davon in der Produktion.</translation>
    </message>
    <message>
        <source>Move %1 to another backend…</source>
        <translation>%1 an einen anderen Speicherort verschieben…</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>Endgültig vernichten</translation>
    </message>
    <message>
        <source>Begin rotations</source>
        <translation>Rotationen beginnen</translation>
    </message>
    <message>
        <source>Say why they are to be destroyed, in at least %1 characters: others have to agree to it.</source>
        <translation>Sagen Sie in mindestens %1 Zeichen, warum sie vernichtet werden sollen: andere müssen zustimmen.</translation>
    </message>
    <message>
        <source>All their versions are erased and cannot be brought back. It begins when others have agreed.</source>
        <translation>Alle ihre Versionen werden gelöscht und lassen sich nicht zurückholen. Es beginnt, wenn andere zugestimmt haben.</translation>
    </message>
    <message>
        <source>Each is gone on with under Rotation, step by step; until then nothing changes.</source>
        <translation>Mit jeder geht es unter Rotation Schritt für Schritt weiter; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Set the rotation policy</source>
        <translation>Rotationsrichtlinie setzen</translation>
    </message>
    <message>
        <source>Remove the rotation policy</source>
        <translation>Rotationsrichtlinie entfernen</translation>
    </message>
    <message>
        <source>It can be taken back for %1 days.</source>
        <extracomment>%1 is 30.</extracomment>
        <translation>Es lässt sich %1 Tage lang zurücknehmen.</translation>
    </message>
    <message>
        <source>Without one of their own yet: %1; changed: %2.</source>
        <translation>Bisher ohne eigene: %1; geändert: %2.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CellSheet</name>
    <message>
        <source>Change a key</source>
        <translation>Einen Schlüssel ändern</translation>
    </message>
    <message>
        <source>Set a value</source>
        <translation>Wert setzen</translation>
    </message>
    <message>
        <source>Take the value over from</source>
        <translation>Wert übernehmen aus</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Environment to take it from</source>
        <translation>Umgebung, aus der er kommt</translation>
    </message>
    <message>
        <source>Nothing is saved yet: changes are staged, and saved together.</source>
        <translation>Noch ist nichts gespeichert: Änderungen werden vorgemerkt und zusammen gespeichert.</translation>
    </message>
    <message>
        <source>Stage the change</source>
        <translation>Änderung vormerken</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Generate a value…</source>
        <translation>Wert erzeugen …</translation>
    </message>
    <message>
        <source>Generate a value</source>
        <translation>Wert erzeugen</translation>
    </message>
    <message>
        <source>Type a value, or choose what else is to happen.</source>
        <translation>Geben Sie einen Wert ein, oder wählen Sie, was sonst geschehen soll.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeBackendSheet</name>
    <message>
        <source>They were last replaced %1.</source>
        <translation>Sie wurden zuletzt am %1 ersetzt.</translation>
    </message>
    <message>
        <source>None were given yet.</source>
        <translation>Es wurden noch keine angegeben.</translation>
    </message>
    <message>
        <source>Replace credentials</source>
        <translation>Zugangsdaten ersetzen</translation>
    </message>
    <message>
        <source>Change a backend</source>
        <translation>Speicherort ändern</translation>
    </message>
    <message>
        <source>All of them are replaced at once. What is under way ends with the old ones, the next call has the new. %1</source>
        <translation>Alle werden auf einmal ersetzt. Was gerade läuft, endet mit den alten; der nächste Aufruf nimmt die neuen. %1</translation>
    </message>
    <message>
        <source>Secrets that are kept there are looked for under the new settings from now on. Change only how the same place is reached.</source>
        <translation>Geheimnisse, die dort liegen, werden ab jetzt unter den neuen Einstellungen gesucht. Ändern Sie nur, wie derselbe Ort erreicht wird.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Name *</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Prüfen und ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Something is missing that is needed.</source>
        <translation>Es fehlt etwas, das gebraucht wird.</translation>
    </message>
    <message>
        <source>The backend needs a name.</source>
        <translation>Der Speicherort braucht einen Namen.</translation>
    </message>
    <message>
        <source>Replace all the same</source>
        <translation>Trotzdem ersetzen</translation>
    </message>
    <message>
        <source>The new credentials did not pass the test. Nothing was changed.</source>
        <translation>Die neuen Zugangsdaten haben die Prüfung nicht bestanden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The credentials of %1 were replaced</source>
        <translation>Die Zugangsdaten von %1 wurden ersetzt</translation>
    </message>
    <message>
        <source>The backend %1 was changed</source>
        <translation>Der Speicherort %1 wurde geändert</translation>
    </message>
    <message>
        <source>There is a backend of this name. Choose another.</source>
        <translation>Es gibt einen Speicherort dieses Namens. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Something here is not as it has to be.</source>
        <translation>Hier ist etwas nicht so, wie es sein muss.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeList</name>
    <message>
        <source>List of changes</source>
        <translation>Liste der Änderungen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeListModel</name>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Verschoben: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Lines %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>das ganze Dokument</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, vorher %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeSheet</name>
    <message>
        <source>Take out of the team</source>
        <translation>Aus dem Team nehmen</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>Rolle entziehen</translation>
    </message>
    <message>
        <source>%1 is no longer %2 in %3.</source>
        <translation>%1 ist nicht mehr %2 in %3.</translation>
    </message>
    <message>
        <source>%1 is no longer %2 of %3.</source>
        <translation>%1 ist nicht mehr %2 von %3.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>%1 was taken out of %2</source>
        <translation>%1 wurde aus %2 genommen</translation>
    </message>
    <message>
        <source>%1 is no longer %2 of %3</source>
        <translation>%1 ist nicht mehr %2 von %3</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangesSheet</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys, values hidden</source>
        <translation>Schlüssel, Werte verborgen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>There is no version before the current one.</source>
        <translation>Vor der aktuellen gibt es keine Version.</translation>
    </message>
    <message>
        <source>%1 · version %2 beside %3</source>
        <translation>%1 · Version %2 neben %3</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ hinzugekommen</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= gleich</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ geändert</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>? changed more than once, perhaps back</source>
        <translation>? mehrmals geändert, vielleicht wieder zurück</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Version</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>Reveal both…</source>
        <translation>Beide aufdecken …</translation>
    </message>
    <message>
        <source>In the newer version</source>
        <translation>In der neueren Version</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>Wer Zugriff hat</translation>
    </message>
    <message>
        <source>v%1 by %2</source>
        <translation>v%1 von %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Chart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Table of %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Dieselben Zahlen als Tabelle (T)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ClockNote</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ The server&apos;s clock is %1 ahead</source>
        <translation>▲ Die Uhr des Servers geht %1 vor</translation>
    </message>
    <message>
        <source>▲ The server&apos;s clock is %1 behind</source>
        <translation>▲ Die Uhr des Servers geht %1 nach</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>Die Uhr des Servers geht gegenüber der dieses Computers %1 vor.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>Die Uhr des Servers geht gegenüber der dieses Computers %1 nach.</translation>
    </message>
    <message>
        <source>Times are shown as the server has them, and what you sign is made for its time. Have the clock set that is wrong.</source>
        <translation>Zeiten werden so angezeigt, wie der Server sie führt, und was Sie signieren, wird für seine Zeit erstellt. Lassen Sie die Uhr stellen, die falsch geht.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CodeView</name>
    <message>
        <source>%1: code</source>
        <extracomment>The one-time code of a key, and the one after it.</extracomment>
        <translation>%1: Code</translation>
    </message>
    <message>
        <source>%1: next code</source>
        <translation>%1: nächster Code</translation>
    </message>
    <message numerus="yes">
        <source>For %n more second(s)</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareEnvironmentsPage</name>
    <message>
        <source>First environment</source>
        <translation>Erste Umgebung</translation>
    </message>
    <message>
        <source>Second environment</source>
        <translation>Zweite Umgebung</translation>
    </message>
    <message>
        <source>Swap the environments</source>
        <translation>Umgebungen tauschen</translation>
    </message>
    <message>
        <source>There must be two environments to compare.</source>
        <translation>Zum Vergleichen braucht es zwei Umgebungen.</translation>
    </message>
    <message>
        <source>Choose another environment to compare this one with.</source>
        <translation>Wählen Sie eine andere Umgebung, mit der diese verglichen wird.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Environments as of %1</source>
        <translation>Stand der Umgebungen: %1</translation>
    </message>
    <message>
        <source>Compare values…</source>
        <translation>Werte vergleichen …</translation>
    </message>
    <message>
        <source>Compared are secrets by slug, what is said of them, and which keys they hold.</source>
        <translation>Verglichen werden Geheimnisse nach Slug, die Angaben zu ihnen und ihre Schlüssel.</translation>
    </message>
    <message>
        <source>Whether values are the same was not asked.</source>
        <translation>Ob Werte gleich sind, wurde nicht gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n secret(s) were compared, unseen.</source>
        <translation>
            <numerusform>Die Werte eines Geheimnisses wurden ungesehen verglichen.</numerusform>
            <numerusform>Die Werte von %n Geheimnissen wurden ungesehen verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those of %n secret(s) were not (%1): %2</source>
        <translation>
            <numerusform>Die eines Geheimnisses nicht (%1): %2</numerusform>
            <numerusform>Die von %n Geheimnissen nicht (zum Beispiel %1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>Differences, and what to promote</source>
        <translation>Unterschiede, und was übernommen werden soll</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Promote to %1…</source>
        <translation>Nach %1 übernehmen …</translation>
    </message>
    <message>
        <source>There is nothing that %1 does not have.</source>
        <translation>Es gibt nichts, was in %1 fehlt.</translation>
    </message>
    <message>
        <source>Choose what is to go from %1 to %2.</source>
        <translation>Wählen Sie, was von %1 nach %2 übernommen werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>%n Schlüssel gewählt</numerusform>
            <numerusform>%n Schlüssel gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret stands on both sides.</source>
        <translation>Kein Geheimnis steht auf beiden Seiten.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareEventsSheet</name>
    <message>
        <source>Compare with another event</source>
        <translation>Mit anderem Ereignis vergleichen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events of this resource, newest first</source>
        <translation>Ereignisse dieser Ressource, neueste zuerst</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>No other event of this resource changed it.</source>
        <translation>Kein anderes Ereignis hat diese Ressource geändert.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareValuesSheet</name>
    <message>
        <source>Compare values</source>
        <translation>Werte vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n secret(s) that both environments have.</source>
        <translation>
            <numerusform>Die Werte eines Geheimnisses, das beide Umgebungen haben.</numerusform>
            <numerusform>Die Werte von %n Geheimnissen, die beide Umgebungen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runner compares them and tells this window alone whether they are the same: nobody sees a value. Recorded for each secret: you, the time, the purpose and the keys. It takes the same leave as to reveal them.</source>
        <translation>Der Runner vergleicht sie und sagt allein diesem Fenster, ob sie gleich sind: Niemand sieht einen Wert. Aufgezeichnet werden für jedes Geheimnis: Sie, die Zeit, der Zweck und die Schlüssel. Nötig ist dieselbe Erlaubnis wie zum Anzeigen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictGrid</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meines</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>das andere</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictSheet</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>The secret has no version that can be read any more.</source>
        <translation>Das Geheimnis hat keine lesbare Version mehr.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Theirs: version %1 by %2</source>
        <translation>Andere: Version %1 von %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meines</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>das andere</translation>
    </message>
    <message>
        <source>Result for %1</source>
        <translation>Ergebnis für %1</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ geändert</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>✕ removed</source>
        <translation>✕ entfernt</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>beide gleich</translation>
    </message>
    <message>
        <source>Somebody else saved a version while you were editing. Nothing of yours or theirs is lost: the result becomes a further version, and theirs stays in the list of versions.</source>
        <translation>Während Sie bearbeitet haben, hat jemand anderes eine Version gespeichert. Nichts davon geht verloren, weder Ihres noch das andere: Das Ergebnis wird eine weitere Version, und die andere bleibt in der Liste der Versionen.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Save as v%1</source>
        <translation>Als v%1 speichern</translation>
    </message>
    <message>
        <source>You did not touch the same keys. Both changes are joined.</source>
        <translation>Sie haben nicht dieselben Schlüssel angefasst. Beide Änderungen werden vereint.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) that both of you touched: choose whose to take</source>
        <translation>
            <numerusform>%n Schlüssel haben Sie beide angefasst: Wählen Sie, wessen Stand gilt</numerusform>
            <numerusform>%n Schlüssel haben Sie beide angefasst: Wählen Sie, wessen Stand gilt</numerusform>
        </translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>What each of you did</source>
        <translation>Was Sie beide jeweils getan haben</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CredentialSheet</name>
    <message>
        <source>Add a credential</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Public key or certificate</source>
        <translation>Öffentlicher Schlüssel oder Zertifikat</translation>
    </message>
    <message>
        <source>Public key (JWK), for signed assertions</source>
        <translation>Öffentlicher Schlüssel (JWK), für signierte Zusicherungen</translation>
    </message>
    <message>
        <source>Certificate (PEM), for mutual TLS</source>
        <translation>Zertifikat (PEM), für gegenseitiges TLS</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Only the public part belongs here. The private key stays where it was made.</source>
        <translation>Nur der öffentliche Teil gehört hierher. Der private Schlüssel bleibt, wo er entstanden ist.</translation>
    </message>
    <message>
        <source>Add the credential</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Paste the public key, or the certificate.</source>
        <translation>Fügen Sie den öffentlichen Schlüssel oder das Zertifikat ein.</translation>
    </message>
    <message>
        <source>This is a private key. It was not sent, and the field was cleared. Paste the public part.</source>
        <translation>Das ist ein privater Schlüssel. Er wurde nicht gesendet, und das Feld wurde geleert. Fügen Sie den öffentlichen Teil ein.</translation>
    </message>
    <message>
        <source>%1 has a new credential</source>
        <translation>%1 hat einen neuen Nachweis</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DecisionSheet</name>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 asks to %2</source>
        <translation>%1 möchte %2</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>What would have to change, or whom to ask</source>
        <translation>Was anders sein müsste, oder wen man fragen soll</translation>
    </message>
    <message>
        <source>As asked: %1</source>
        <translation>Wie angefragt: %1</translation>
    </message>
    <message>
        <source>Say why: whoever asked reads it.</source>
        <translation>Sagen Sie, warum: Wer gefragt hat, liest es.</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>Ein Grund hat höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DetailsConflictSheet</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>What each of you wrote</source>
        <translation>Was Sie beide jeweils geschrieben haben</translation>
    </message>
    <message>
        <source>%1 altered the same details while you were at it. What only one of you altered is joined by itself, and so are labels.</source>
        <translation>%1 hat dieselben Angaben geändert, während Sie daran gearbeitet haben. Was nur eine Seite geändert hat, wird von selbst zusammengeführt, Etiketten ebenfalls.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Das andere: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result for %1</source>
        <translation>Ergebnis für %1</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that both of you altered: choose whose to take</source>
        <translation>
            <numerusform>%n Feld, das Sie beide geändert haben: Wählen Sie, wessen Fassung gilt</numerusform>
            <numerusform>%n Felder, die Sie beide geändert haben: Wählen Sie, wessen Fassung gilt</numerusform>
        </translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiagnosticsSheet</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Tell the server&apos;s address, too</source>
        <translation>Auch die Adresse des Servers nennen</translation>
    </message>
    <message>
        <source>For whoever helps you: versions, settings, counts and the last lines of the log. No value, no name of a secret, of a person or of a file. Read it before you send it; nothing is sent from here.</source>
        <translation>Für alle, die Ihnen helfen: Versionen, Einstellungen, Anzahlen und die letzten Zeilen der Logdatei. Kein Wert, kein Name eines Geheimnisses, einer Person oder einer Datei. Lesen Sie es, bevor Sie es weitergeben; von hier aus wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The diagnostics were saved</source>
        <translation>Die Diagnose wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffPainter</name>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation>verborgener Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters: show all</source>
        <translation>
            <numerusform>%n weiteres Zeichen: alles zeigen</numerusform>
            <numerusform>%n weitere Zeichen: alles zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>no line break at the end</source>
        <translation>kein Zeilenumbruch am Ende</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffPanel</name>
    <message>
        <source>The older text</source>
        <translation>Der ältere Text</translation>
    </message>
    <message>
        <source>The newer text</source>
        <translation>Der neuere Text</translation>
    </message>
    <message>
        <source>%1 is not well-formed YAML (line %2).</source>
        <translation>%1 ist kein wohlgeformtes YAML (Zeile %2).</translation>
    </message>
    <message>
        <source>%1 is too large to be read as YAML.</source>
        <translation>%1 ist zu groß, um als YAML gelesen zu werden.</translation>
    </message>
    <message>
        <source>%1 nests YAML too deeply (line %2).</source>
        <translation>%1 verschachtelt YAML zu tief (Zeile %2).</translation>
    </message>
    <message>
        <source>%1 stands for too much YAML (line %2).</source>
        <translation>%1 steht für zu viel YAML (Zeile %2).</translation>
    </message>
    <message>
        <source>%1 has a key twice in one map (line %2).</source>
        <translation>%1 nennt einen Schlüssel zweimal (Zeile %2).</translation>
    </message>
    <message>
        <source>%1 has an alias that stands for nothing (line %2).</source>
        <translation>%1 hat einen Alias, der für nichts steht (Zeile %2).</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Both are compared as text.</source>
        <translation>Beide werden als Text verglichen.</translation>
    </message>
    <message>
        <source>They differ in key order, quoting, layout or comments too, which is not shown.</source>
        <translation>Sie unterscheiden sich auch in Reihenfolge der Schlüssel, Anführungszeichen, Aufbau oder Kommentaren; das wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Beide Texte sind gleich.</translation>
    </message>
    <message>
        <source>They differ in white space only, which is not shown.</source>
        <translation>Sie unterscheiden sich nur im Leerraum; das wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>One of the texts is not valid UTF-8, so its lines cannot be compared.</source>
        <translation>Einer der Texte ist kein gültiges UTF-8; seine Zeilen lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The texts could not be compared.</source>
        <translation>Die Texte ließen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>There is no room for two sides here, so both are shown as one text.</source>
        <translation>Für zwei Seiten ist hier kein Platz; beide werden als ein Text gezeigt.</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line of the newer text:</source>
        <translation>Zeile des neueren Textes:</translation>
    </message>
    <message>
        <source>Export differences</source>
        <translation>Unterschiede exportieren</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Patches (*.diff)</source>
        <translation>Patches (*.diff)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>Der Export konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of key order, quoting, layout or comments hidden.</source>
        <translation>
            <numerusform>%n Änderung an Schlüsselreihenfolge, Anführungszeichen, Layout oder Kommentaren ausgeblendet.</numerusform>
            <numerusform>%n Änderungen an Schlüsselreihenfolge, Anführungszeichen, Layout oder Kommentaren ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the texts is larger than %1, which is too large to compare.</source>
        <translation>Einer der Texte ist größer als %1 und damit zu groß zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffToolbar</name>
    <message>
        <source>Side by side, or as one text (U)</source>
        <translation>Nebeneinander oder als ein Text (U)</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Fold away what did not change (X)</source>
        <translation>Unverändertes einklappen (X)</translation>
    </message>
    <message>
        <source>Ignore white space</source>
        <translation>Leerraum ignorieren</translation>
    </message>
    <message>
        <source>White space alone is no difference</source>
        <translation>Leerraum allein ist kein Unterschied</translation>
    </message>
    <message>
        <source>Ignore key order</source>
        <translation>Reihenfolge ignorieren</translation>
    </message>
    <message>
        <source>Compare YAML by what it means: key order, quoting, layout and comments are no difference</source>
        <translation>YAML nach seiner Bedeutung vergleichen: Reihenfolge der Schlüssel, Anführungszeichen, Aufbau und Kommentare sind kein Unterschied</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Break long lines where they leave the view</source>
        <translation>Lange Zeilen am Rand der Ansicht umbrechen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show the list of changes</source>
        <translation>Liste der Änderungen zeigen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>More ways to show it</source>
        <translation>Weitere Darstellungen</translation>
    </message>
    <message>
        <source>Lines around each change</source>
        <translation>Zeilen um jede Änderung</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write it to a file, or print it</source>
        <translation>In eine Datei schreiben oder drucken</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webseite (HTML) …</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Patch (.diff)…</source>
        <translation>Patch (.diff) …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in both texts (Ctrl+F)</source>
        <translation>In beiden Texten suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>Vorige Änderung (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>Nächste Änderung (F7)</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>As one text</source>
        <translation>Als ein Text</translation>
    </message>
    <message>
        <source>%1 lines around</source>
        <extracomment>%1 is 3 or 10.</extracomment>
        <translation>%1 Zeilen darum</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Same, line %1: %2</source>
        <translation>Gleich, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Changed, line %1, old: %2, new: %3</source>
        <translation>Geändert, Zeile %1, alt: %2, neu: %3</translation>
    </message>
    <message>
        <source>Added, line %1: %2</source>
        <translation>Hinzugefügt, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Removed, line %1: %2</source>
        <translation>Entfernt, Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines, folded away</source>
        <translation>
            <numerusform>%n unveränderte Zeile, eingeklappt</numerusform>
            <numerusform>%n unveränderte Zeilen, eingeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>(moved)</source>
        <translation>(verschoben)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EffectsView</name>
    <message>
        <source>Who gains and who loses what</source>
        <translation>Wer gewinnt und wer verliert was</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EmergenciesPage</name>
    <message>
        <source>Emergencies</source>
        <translation>Notfälle</translation>
    </message>
    <message>
        <source>Emergencies, the open ones first</source>
        <translation>Notfälle, die offenen zuerst</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was done in it, oldest first</source>
        <translation>Was darin getan wurde, Ältestes zuerst</translation>
    </message>
    <message>
        <source>What was done in it</source>
        <translation>Was darin getan wurde</translation>
    </message>
    <message>
        <source>Close the review…</source>
        <translation>Prüfung abschließen…</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Nobody has broken the glass of a secret.</source>
        <translation>Niemand hat den Notzugriff auf ein Geheimnis genommen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was sich zeigte</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>The review is closed.</source>
        <translation>Die Prüfung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>You cannot review what you did yourself. Somebody else has to.</source>
        <translation>Was Sie selbst getan haben, können Sie nicht prüfen. Das muss jemand anderes tun.</translation>
    </message>
    <message>
        <source>You may not see the record, so you cannot review what was done.</source>
        <translation>Sie dürfen das Protokoll nicht sehen und können daher nicht prüfen, was getan wurde.</translation>
    </message>
    <message>
        <source>It is not over yet. It can be reviewed as soon as it is.</source>
        <translation>Es ist noch nicht vorbei. Sobald es vorbei ist, kann es geprüft werden.</translation>
    </message>
    <message>
        <source>You may not see the record.</source>
        <translation>Sie dürfen das Protokoll nicht sehen.</translation>
    </message>
    <message>
        <source>Nothing was done in it.</source>
        <translation>Darin wurde nichts getan.</translation>
    </message>
    <message>
        <source>The emergency is over, and its grants are dead</source>
        <translation>Der Notfall ist beendet, seine Freigaben gelten nicht mehr</translation>
    </message>
    <message>
        <source>The review is closed</source>
        <translation>Die Prüfung ist abgeschlossen</translation>
    </message>
    <message>
        <source>You may not manage this organization.</source>
        <translation>Sie dürfen diese Organisation nicht verwalten.</translation>
    </message>
    <message>
        <source>Rotate what was seen…</source>
        <translation>Gesehenes rotieren …</translation>
    </message>
    <message>
        <source>You may not write secrets of this organization.</source>
        <translation>Sie dürfen Geheimnisse dieser Organisation nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EndsChoice</name>
    <message>
        <source>Keep this date unsealed, to be warned in time</source>
        <translation>Dieses Datum unversiegelt aufbewahren, um rechtzeitig gewarnt zu werden</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Das Zertifikat läuft am %1 ab.</translation>
    </message>
    <message>
        <source>The first of the certificates ends on %1.</source>
        <translation>Das erste der Zertifikate läuft am %1 ab.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EndsSheet</name>
    <message>
        <source>Certificates that end soon</source>
        <translation>Zertifikate, die bald ablaufen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Open the secret</source>
        <translation>Das Geheimnis öffnen</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren …</translation>
    </message>
    <message>
        <source>No certificate is known to end within 30 days.</source>
        <translation>Soweit bekannt, läuft kein Zertifikat innerhalb von 30 Tagen ab.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EntryGrid</name>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Value of key %1</source>
        <translation>Wert von Schlüssel %1</translation>
    </message>
    <message>
        <source>unchanged, hidden</source>
        <translation>unverändert, verborgen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove key %1</source>
        <translation>Schlüssel %1 entfernen</translation>
    </message>
    <message>
        <source>The text holds several secrets. Use Import for it.</source>
        <translation>Der Text enthält mehrere Geheimnisse. Verwenden Sie dafür „Importieren“.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>✕ removed</source>
        <translation>✕ entfernt</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ geändert</translation>
    </message>
    <message>
        <source>– kept</source>
        <translation>– bleibt</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Choose a file for key %1</source>
        <translation>Datei für Schlüssel %1 wählen</translation>
    </message>
    <message>
        <source>From the file %1, %2</source>
        <translation>Aus der Datei %1, %2</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>A version holds at most %1 keys, and with this text it would be %2. Nothing was changed. Spread the keys over several secrets.</source>
        <translation>Eine Version fasst höchstens %1 Schlüssel, und mit diesem Text wären es %2. Es wurde nichts geändert. Verteilen Sie die Schlüssel auf mehrere Geheimnisse.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvChip</name>
    <message>
        <source>Environment %1, %2</source>
        <translation>Umgebung %1, %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentSheet</name>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Development: mistakes are cheap</source>
        <translation>Entwicklung: Fehler kosten wenig</translation>
    </message>
    <message>
        <source>Staging: close to production</source>
        <translation>Vorstufe: nah an der Produktion</translation>
    </message>
    <message>
        <source>Production: people depend on it</source>
        <translation>Produktion: Menschen verlassen sich darauf</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Create environment</source>
        <translation>Umgebung anlegen</translation>
    </message>
    <message>
        <source>The environment needs a name with at least one letter or digit of a–z, 0–9.</source>
        <translation>Die Umgebung braucht einen Namen mit mindestens einem Buchstaben oder einer Ziffer aus a–z, 0–9.</translation>
    </message>
    <message>
        <source>There is an environment of this name. Choose another.</source>
        <translation>Eine Umgebung dieses Namens gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EventDiff</name>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 durch %2, %3</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Compare with another event</source>
        <translation>Mit anderem Ereignis vergleichen</translation>
    </message>
    <message>
        <source>Compare with another event of the same resource</source>
        <translation>Mit einem anderen Ereignis derselben Ressource vergleichen</translation>
    </message>
    <message>
        <source>This event changed nothing that could be compared.</source>
        <translation>Dieses Ereignis hat nichts geändert, das sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>%1: after event %2 and after event %3</source>
        <translation>%1: nach Ereignis %2 und nach Ereignis %3</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Older record of this resource</source>
        <translation>Älterer Eintrag zu dieser Sache</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Newer record of this resource</source>
        <translation>Neuerer Eintrag zu dieser Sache</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Open these differences in their own window</source>
        <translation>Diese Unterschiede in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Strongroom – Differences</source>
        <translation>Strongroom – Unterschiede</translation>
    </message>
    <message>
        <source>%1 · resource ref:%2 · record %3 (%4)</source>
        <translation>%1 · Ressource ref:%2 · Protokoll Nr. %3 (%4)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EventFacts</name>
    <message>
        <source>Show related</source>
        <translation>Zusammenhang zeigen</translation>
    </message>
    <message>
        <source>What the record says of this event</source>
        <translation>Was das Protokoll über dieses Ereignis sagt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Reason of the denial</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Deployment job</source>
        <translation>Deployment-Auftrag</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Everything this person did</source>
        <translation>Alles, was diese Person getan hat</translation>
    </message>
    <message>
        <source>Everything done to this resource</source>
        <translation>Alles, was mit dieser Ressource geschah</translation>
    </message>
    <message>
        <source>Everyone who revealed this</source>
        <translation>Alle, die dies aufgedeckt haben</translation>
    </message>
    <message>
        <source>This grant</source>
        <translation>Diese Freigabe</translation>
    </message>
    <message>
        <source>This approval</source>
        <translation>Diese Genehmigung</translation>
    </message>
    <message>
        <source>This deployment job</source>
        <translation>Dieser Deployment-Auftrag</translation>
    </message>
    <message>
        <source>Everything from this address</source>
        <translation>Alles von dieser Adresse</translation>
    </message>
    <message>
        <source>What this person has seen…</source>
        <translation>Was diese Person gesehen hat …</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EvidenceSheet</name>
    <message>
        <source>Evidence of a period</source>
        <translation>Nachweis für einen Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Two files: a signed document (PDF) for people, and the events with their proofs (JSON). That it was made stands on the record. Values of secrets are in neither.</source>
        <translation>Zwei Dateien: ein unterschriebenes Dokument (PDF) für Menschen, und die Ereignisse mit ihren Beweisen (JSON). Dass der Nachweis erstellt wurde, steht im Protokoll. Werte von Geheimnissen stehen in keiner von beiden.</translation>
    </message>
    <message>
        <source>Make evidence…</source>
        <translation>Nachweis erstellen …</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The files cannot be written there. Choose another folder.</source>
        <translation>Dort können die Dateien nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n events is written.</source>
        <translation>
            <numerusform>Der Nachweis über %n Ereignis ist geschrieben.</numerusform>
            <numerusform>Der Nachweis über %n Ereignisse ist geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExposureSheet</name>
    <message>
        <source>What they have seen</source>
        <translation>Was sie gesehen haben</translation>
    </message>
    <message>
        <source>Values that were seen</source>
        <translation>Gesehene Werte</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The record tells of no value that they have seen.</source>
        <translation>Das Protokoll weiß von keinem Wert, den sie gesehen haben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has seen %n values that still hold. Rotate them, each where it is made.</source>
        <translation>
            <numerusform>%1 hat %n Wert gesehen, der noch gilt. Erneuern Sie ihn dort, wo er entsteht.</numerusform>
            <numerusform>%1 hat %n Werte gesehen, die noch gelten. Erneuern Sie jeden dort, wo er entsteht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that %1 has seen still holds.</source>
        <translation>Nichts von dem, was %1 gesehen hat, gilt noch.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FileChoiceSheet</name>
    <message>
        <source>A file with values</source>
        <translation>Eine Datei mit Werten</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; holds %n key(s) with values. Take each as a row, or the whole file as the value of one key?</source>
        <translation>
            <numerusform>„%1“ enthält %n Schlüssel mit Wert. Soll er eine Zeile werden, oder die ganze Datei der Wert eines Schlüssels?</numerusform>
            <numerusform>„%1“ enthält %n Schlüssel mit Werten. Soll jeder eine Zeile werden, oder die ganze Datei der Wert eines Schlüssels?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>%n Zeile übernehmen</numerusform>
            <numerusform>%n Zeilen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file as one value</source>
        <translation>Datei als einen Wert übernehmen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FileView</name>
    <message>
        <source>%1 that are no text</source>
        <translation>%1, kein Text</translation>
    </message>
    <message>
        <source>%1: first bytes</source>
        <extracomment>The first bytes of a key&apos;s value.</extracomment>
        <translation>%1: erste Bytes</translation>
    </message>
    <message>
        <source>The policy of your organization does not let this value be copied.</source>
        <translation>Die Richtlinie Ihrer Organisation lässt nicht zu, dass dieser Wert kopiert wird.</translation>
    </message>
    <message>
        <source>A file stays where it is saved until somebody removes it. Only you may read it; programs that you run may, too.</source>
        <translation>Eine Datei bleibt dort, wo sie gespeichert wird, bis jemand sie entfernt. Nur Sie dürfen sie lesen; Programme, die Sie starten, dürfen es auch.</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>In Datei speichern …</translation>
    </message>
    <message>
        <source>Save %1 to a file</source>
        <translation>%1 in einer Datei speichern</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation>In beiden Texten suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GeneratorSheet</name>
    <message>
        <source>Generate a value</source>
        <translation>Einen Wert erzeugen</translation>
    </message>
    <message>
        <source>What is to be made</source>
        <translation>Was erzeugt wird</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>With symbols</source>
        <translation>Mit Sonderzeichen</translation>
    </message>
    <message>
        <source>With letters that look alike (0 and O, 1, l and I)</source>
        <translation>Mit Zeichen, die sich ähneln (0 und O, 1, l und I)</translation>
    </message>
    <message>
        <source>With letters that look alike</source>
        <translation>Mit Zeichen, die sich ähneln</translation>
    </message>
    <message>
        <source>The value that was made</source>
        <translation>Der erzeugte Wert</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Diesen Wert verwenden</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Einen anderen erzeugen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passphrase of words that can be spoken</source>
        <translation>Passphrase aus sprechbaren Wörtern</translation>
    </message>
    <message>
        <source>Random bytes, in hexadecimal</source>
        <translation>Zufällige Bytes, hexadezimal</translation>
    </message>
    <message>
        <source>Random bytes, in Base64</source>
        <translation>Zufällige Bytes, in Base64</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Ed25519 private key (PEM)</source>
        <translation>Privater Ed25519-Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörter</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>About %1 bits: as strong as a key.</source>
        <translation>Etwa %1 Bit: so stark wie ein Schlüssel.</translation>
    </message>
    <message>
        <source>About %1 bits: strong enough for what a person types.</source>
        <translation>Etwa %1 Bit: stark genug für das, was ein Mensch eintippt.</translation>
    </message>
    <message>
        <source>About %1 bits: weak. Make it longer, unless somebody limits the number of guesses.</source>
        <translation>Etwa %1 Bit: schwach. Machen Sie ihn länger, sofern nicht jemand die Zahl der Versuche begrenzt.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GiveRoleSheet</name>
    <message>
        <source>Give a role</source>
        <translation>Rolle vergeben</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Worauf</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Rolle vergeben</translation>
    </message>
    <message>
        <source>Choose to whom, and on what: then it is shown who gains what.</source>
        <translation>Wählen Sie, an wen und worauf: Dann wird gezeigt, wer was gewinnt.</translation>
    </message>
    <message>
        <source>%1 is %2 of %3 now</source>
        <translation>%1 ist jetzt %2 von %3</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GlassBand</name>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>End the emergency about %1 now</source>
        <translation>Den Notfall um %1 jetzt beenden</translation>
    </message>
    <message>
        <source>◆ BREAK GLASS · %1 · %2 left · everything is recorded</source>
        <translation>◆ NOTZUGRIFF · %1 · noch %2 · alles wird festgehalten</translation>
    </message>
    <message>
        <source>Break glass active on %1, %2 left</source>
        <translation>Notzugriff auf %1 offen, noch %2</translation>
    </message>
    <message numerus="yes">
        <source>The emergency about %1 ends in %n minute(s)</source>
        <translation>
            <numerusform>Der Notfall um %1 endet in einer Minute</numerusform>
            <numerusform>Der Notfall um %1 endet in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The emergency is over. Somebody else reviews it.</source>
        <translation>Der Notfall ist vorbei. Jemand anderes prüft ihn.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GlassSheet</name>
    <message>
        <source>Break glass</source>
        <translation>Notzugriff</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Tippen Sie %1</translation>
    </message>
    <message>
        <source>◆ You get access at once, for an emergency that cannot wait for others. Everybody in the organization is told now, everything that you do is recorded, and somebody else reviews it afterwards.</source>
        <translation>◆ Sie bekommen sofort Zugriff, für einen Notfall, der nicht auf andere warten kann. Alle in der Organisation erfahren es jetzt, alles, was Sie tun, wird festgehalten, und jemand anderes prüft es danach.</translation>
    </message>
    <message>
        <source>Break the glass</source>
        <translation>Notzugriff nehmen</translation>
    </message>
    <message>
        <source>What is broken, and why nobody can be waited for</source>
        <translation>Was ausgefallen ist, und warum auf niemanden gewartet werden kann</translation>
    </message>
    <message>
        <source>As long as the policy gives</source>
        <translation>So lange, wie die Richtlinie gibt</translation>
    </message>
    <message>
        <source>a reason of at least %1 characters</source>
        <translation>ein Grund von mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>the ticket of the emergency</source>
        <translation>das Ticket des Notfalls</translation>
    </message>
    <message>
        <source>the words %1</source>
        <translation>die Worte %1</translation>
    </message>
    <message>
        <source>Still wanted: %1.</source>
        <translation>Noch nötig: %1.</translation>
    </message>
    <message>
        <source>You have broken the glass of this secret already.</source>
        <translation>Sie haben den Notzugriff auf dieses Geheimnis schon genommen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GrantsPage</name>
    <message>
        <source>Grants</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Grants that can still be used</source>
        <translation>Freigaben, die noch gelten</translation>
    </message>
    <message>
        <source>Extend once</source>
        <translation>Einmal verlängern</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>No grant can be used at the moment. Revealing a value asks for one.</source>
        <translation>Im Moment gilt keine Freigabe. Wer einen Wert aufdeckt, fragt nach einer.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Held to</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <source>Only whom it was given to can extend a grant.</source>
        <translation>Nur wer eine Freigabe bekommen hat, kann sie verlängern.</translation>
    </message>
    <message>
        <source>What others approved, or an emergency gave, cannot be extended. Ask again.</source>
        <translation>Was andere genehmigt haben oder ein Notfall gab, kann nicht verlängert werden. Fragen Sie neu an.</translation>
    </message>
    <message>
        <source>This grant was extended already. Ask for another one.</source>
        <translation>Diese Freigabe wurde schon verlängert. Fragen Sie nach einer neuen.</translation>
    </message>
    <message>
        <source>You may not manage this organization.</source>
        <translation>Sie dürfen diese Organisation nicht verwalten.</translation>
    </message>
    <message>
        <source>The grant can be used no more</source>
        <translation>Die Freigabe gilt nicht mehr</translation>
    </message>
    <message>
        <source>The grant lasts until %1</source>
        <translation>Die Freigabe gilt bis %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find a word or a shortcut</source>
        <translation>Begriff oder Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The user guide lies in docs/guide of the source, and in /usr/share/doc/strongroom/guide where Strongroom is installed from a package.</source>
        <translation>Das Benutzerhandbuch liegt im Quelltext unter docs/guide, und unter /usr/share/doc/strongroom/guide, wenn Strongroom aus einem Paket installiert ist.</translation>
    </message>
    <message>
        <source>No word here has that in it.</source>
        <translation>Kein Begriff hier enthält das.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HintBar</name>
    <message>
        <source>Find a secret: press %1 and type a part of its name.</source>
        <translation>Ein Geheimnis finden: Drücken Sie %1 und geben Sie einen Teil des Namens ein.</translation>
    </message>
    <message>
        <source>See a value: choose a secret and press %1. You say what for, and that is recorded.</source>
        <translation>Einen Wert sehen: Wählen Sie ein Geheimnis und drücken Sie %1. Sie geben an, wozu, und das wird festgehalten.</translation>
    </message>
    <message>
        <source>See what differs: press %1 to hold two environments side by side.</source>
        <translation>Unterschiede sehen: Mit %1 stellen Sie zwei Umgebungen nebeneinander.</translation>
    </message>
    <message>
        <source>Leaving your desk? Press %1 to lock the console.</source>
        <translation>Sie verlassen den Platz? Mit %1 sperren Sie die Konsole.</translation>
    </message>
    <message>
        <source>Every look and every change is on the record: press %1 to read it.</source>
        <translation>Jedes Ansehen und jede Änderung steht im Protokoll: Mit %1 lesen Sie es.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>Nächster Tipp</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Keine Tipps mehr</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HtmlReport</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are withheld: the record does not hold them.</source>
        <translation>Werte fehlen: Das Protokoll enthält sie nicht.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation>verborgener Wert</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%n new secret(s)</source>
        <translation>
            <numerusform>%n neues Geheimnis</numerusform>
            <numerusform>%n neue Geheimnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) with a new version</source>
        <translation>
            <numerusform>%n Geheimnis mit neuer Version</numerusform>
            <numerusform>%n Geheimnisse mit neuer Version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n Schlüssel neu</numerusform>
            <numerusform>%n Schlüssel neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) replaced</source>
        <translation>
            <numerusform>%n Schlüssel ersetzt</numerusform>
            <numerusform>%n Schlüssel ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) unchanged</source>
        <translation>
            <numerusform>%n Schlüssel unverändert</numerusform>
            <numerusform>%n Schlüssel unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Was der Import bewirken würde</translation>
    </message>
    <message>
        <source>A .env or YAML file. What it would do is shown here before anything is done.</source>
        <translation>Eine .env- oder YAML-Datei. Was sie bewirken würde, steht hier, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>%1 (new version)</source>
        <translation>%1 (neue Version)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>~ replaced</source>
        <translation>~ ersetzt</translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation>= unverändert</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n further remark(s)</source>
        <translation>
            <numerusform>und %n weitere Bemerkung</numerusform>
            <numerusform>und %n weitere Bemerkungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Name des Geheimnisses</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Eine Datei suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Files with values (*.env *.yaml *.yml);;All files (*)</source>
        <translation>Dateien mit Werten (*.env *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n secret(s)</source>
        <translation>
            <numerusform>%n Geheimnis importieren</numerusform>
            <numerusform>%n Geheimnisse importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) imported</source>
        <translation>
            <numerusform>%n Geheimnis importiert</numerusform>
            <numerusform>%n Geheimnisse importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation>Wählen Sie mindestens einen Wert.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::IncidentChip</name>
    <message numerus="yes">
        <source>%1 · %n min</source>
        <extracomment>What one is at work on, as &quot;INC-4821&quot;, and how many minutes it still stands in each sheet.</extracomment>
        <translation>
            <numerusform>%1 · %n min</numerusform>
            <numerusform>%1 · %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incident %1, for %n more minute(s)</source>
        <translation>
            <numerusform>Vorfall %1, noch eine Minute</numerusform>
            <numerusform>Vorfall %1, noch %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::IncidentSheet</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>For the next %1 minutes this stands in every sheet that asks for a purpose. It is kept in memory only.</source>
        <extracomment>%1 is 60.</extracomment>
        <translation>In den nächsten %1 Minuten steht das überall, wo nach einem Zweck gefragt wird. Es bleibt nur im Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::InviteSheet</name>
    <message>
        <source>Invite a person</source>
        <translation>Person einladen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>For people who sign in at this server itself. Those of an identity provider are added by their subject.</source>
        <translation>Für Personen, die sich an diesem Server selbst anmelden. Wer von einem Identitätsanbieter kommt, wird mit seinem Subjekt aufgenommen.</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>Einladung erstellen</translation>
    </message>
    <message>
        <source>A user name has 1 to 64 of a–z, 0–9, &apos;.&apos;, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Ein Benutzername hat 1 bis 64 Zeichen aus a–z, 0–9, „.“, „-“ und „_“.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>People of this organization sign in at an identity provider. Add them by their subject instead.</source>
        <translation>Die Personen dieser Organisation melden sich bei einem Identitätsanbieter an. Nehmen Sie sie stattdessen mit ihrem Subjekt auf.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Hand this link to %1 by a way that nobody else reads: whoever has it can be them. It holds until %2, and is not shown again.</source>
        <translation>Geben Sie diesen Link auf einem Weg an %1, den niemand sonst mitliest: Wer ihn hat, kann sich dafür ausgeben. Er gilt bis %2 und wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>%1 is invited</source>
        <translation>%1 ist eingeladen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JoinTeamSheet</name>
    <message>
        <source>Add to a team</source>
        <translation>In ein Team aufnehmen</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Into the team %1:</source>
        <translation>In das Team %1:</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>In das Team aufnehmen</translation>
    </message>
    <message>
        <source>Choose a person, a machine or a team: then it is shown who gains what.</source>
        <translation>Wählen Sie eine Person, eine Maschine oder ein Team: Dann wird gezeigt, wer was gewinnt.</translation>
    </message>
    <message>
        <source>%1 is in the team %2 now</source>
        <translation>%1 ist jetzt im Team %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyCard</name>
    <message>
        <source>About the key</source>
        <translation>Über den Schlüssel</translation>
    </message>
    <message>
        <source>The runner does not hold this key: what stands under it is unreadable.</source>
        <translation>Der Runner verwahrt diesen Schlüssel nicht: Was unter ihm steht, ist unlesbar.</translation>
    </message>
    <message>
        <source>This key cannot be used: what stands under it is unreadable, and nobody can write if it is the active one.</source>
        <translation>Dieser Schlüssel ist nicht nutzbar: Was unter ihm steht, ist unlesbar, und ist er der aktive, kann niemand schreiben.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>Im Einzelnen: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>active: new versions are wrapped under it</source>
        <translation>aktiv: Neue Versionen werden unter ihm verpackt</translation>
    </message>
    <message>
        <source>held: opens what stands under it</source>
        <translation>verwahrt: öffnet, was unter ihm steht</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>not since the runner started</source>
        <translation>nicht, seit der Runner läuft</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>Zuletzt nutzbar</translation>
    </message>
    <message>
        <source>Grace when shut</source>
        <translation>Schonfrist bei Sperre</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>makes versions of itself</source>
        <translation>macht Versionen von sich</translation>
    </message>
    <message>
        <source>none: add another key instead</source>
        <translation>keine: Fügen Sie stattdessen einen anderen Schlüssel hinzu</translation>
    </message>
    <message>
        <source>Stands under it</source>
        <translation>Unter ihm</translation>
    </message>
    <message>
        <source>Last re-wrap</source>
        <translation>Letztes Neuverpacken</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyDeedSheet</name>
    <message>
        <source>It is signed on this computer, as you: the runner does it for no server alone.</source>
        <translation>Es wird auf diesem Computer in Ihrem Namen signiert: Der Runner tut es für keinen Server allein.</translation>
    </message>
    <message>
        <source>Touched: nothing stands under %1.</source>
        <translation>Betroffen: Nichts steht unter %1.</translation>
    </message>
    <message>
        <source>Touched: %1 stand under %2.</source>
        <translation>Betroffen, unter %2: %1.</translation>
    </message>
    <message>
        <source>⚠ Its last check did not succeed, or there was none since the runner started. It is tried first, and nothing changes if it cannot be used.</source>
        <translation>⚠ Seine letzte Prüfung ist nicht gelungen, oder es gab keine, seit der Runner läuft. Er wird zuerst erprobt, und es ändert sich nichts, wenn er nicht nutzbar ist.</translation>
    </message>
    <message>
        <source>A re-wrap is under way already. Wait until it is done, or go on with it where it is paused.</source>
        <translation>Es wird schon neu verpackt. Warten Sie, bis es fertig ist, oder setzen Sie es fort, wenn es angehalten ist.</translation>
    </message>
    <message>
        <source>What stays: what stands under other keys opens under them.</source>
        <translation>Was bleibt: Was unter anderen Schlüsseln steht, öffnet sich unter ihnen.</translation>
    </message>
    <message>
        <source>What stays: %1 stand under %2 and open under it, until they are re-wrapped.</source>
        <translation>Was bleibt: %1 unter %2 öffnen sich unter ihm, bis sie neu verpackt werden.</translation>
    </message>
    <message>
        <source>Activate a key</source>
        <translation>Schlüssel aktivieren</translation>
    </message>
    <message>
        <source>What changes: from now on new versions of all secrets, in all environments, are wrapped under %1. While it cannot be used, nobody can write one.</source>
        <translation>Was sich ändert: Neue Versionen aller Geheimnisse, in allen Umgebungen, werden von jetzt an unter %1 verpackt. Solange er nicht nutzbar ist, kann niemand eine schreiben.</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>New versions are wrapped under %1 from now on</source>
        <translation>Neue Versionen werden von jetzt an unter %1 verpackt</translation>
    </message>
    <message>
        <source>Rotate a key</source>
        <translation>Schlüssel rotieren</translation>
    </message>
    <message>
        <source>What changes: the key&apos;s keeper makes a new version of the key, and wraps under that from now on. It cannot be taken back there.</source>
        <translation>Was sich ändert: Der Verwalter des Schlüssels macht eine neue Version von ihm und verpackt von jetzt an unter ihr. Zurücknehmen lässt sich das dort nicht.</translation>
    </message>
    <message>
        <source>What stays: all of it opens under the version that wrapped it. A re-wrap brings it under the new one.</source>
        <translation>Was bleibt: Alles öffnet sich unter der Version, die es verpackt hat. Neuverpacken bringt es unter die neue.</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1 rotieren</translation>
    </message>
    <message>
        <source>The key %1 was rotated</source>
        <translation>Der Schlüssel %1 wurde rotiert</translation>
    </message>
    <message>
        <source>Retire a key</source>
        <translation>Schlüssel ausmustern</translation>
    </message>
    <message>
        <source>What changes: the runner gives the key up, and never takes it again under this ID. There is no way back.</source>
        <translation>Was sich ändert: Der Runner gibt den Schlüssel auf und nimmt ihn unter dieser ID nie wieder an. Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Backups of the database that are older than its last re-wrap open with this key only. Keep it at its keeper for as long as you keep them.</source>
        <translation>Sicherungen der Datenbank, die älter sind als das letzte Neuverpacken, öffnen sich nur mit diesem Schlüssel. Behalten Sie ihn bei seinem Verwalter, solange Sie sie behalten.</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1 ausmustern</translation>
    </message>
    <message>
        <source>The key %1 was retired</source>
        <translation>Der Schlüssel %1 wurde ausgemustert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, and what stands under it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Re-wrap</source>
        <translation>Neu verpacken</translation>
    </message>
    <message>
        <source>Touched: nothing. Everything stands under %1 already.</source>
        <translation>Betroffen: nichts. Alles steht schon unter %1.</translation>
    </message>
    <message>
        <source>Touched:</source>
        <translation>Betroffen:</translation>
    </message>
    <message>
        <source>What changes: their data keys are brought under %1. Values are not touched, and stay readable all the while.</source>
        <translation>Was sich ändert: Ihre Datenschlüssel kommen unter %1. Werte werden nicht angefasst und bleiben die ganze Zeit lesbar.</translation>
    </message>
    <message>
        <source>The server goes on by itself, also when this window is closed; it can be paused.</source>
        <translation>Der Server macht von selbst weiter, auch wenn dieses Fenster zu ist; es lässt sich anhalten.</translation>
    </message>
    <message>
        <source>At most so many a second</source>
        <translation>Höchstens so viele je Sekunde</translation>
    </message>
    <message>
        <source>as many as can be</source>
        <translation>so viele wie möglich</translation>
    </message>
    <message>
        <source>Re-wrap under %1</source>
        <translation>Neu verpacken unter %1</translation>
    </message>
    <message>
        <source>Everything is brought under %1 now</source>
        <translation>Alles wird jetzt unter %1 gebracht</translation>
    </message>
    <message>
        <source>%1: %2 – ⚠ cannot be opened now, and stays there</source>
        <translation>%1: %2 – ⚠ lässt sich jetzt nicht öffnen und bleibt dort</translation>
    </message>
    <message>
        <source>Values under %1 were used by %2.</source>
        <translation>Verwendet wurden Werte unter %1 von %2.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyForm</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>in einer Woche</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>in einem Jahr</translation>
    </message>
    <message>
        <source>never, until it is revoked</source>
        <translation>nie, bis er widerrufen wird</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Nur in</translation>
    </message>
    <message>
        <source>Choose none for all environments.</source>
        <translation>Wählen Sie keine für alle Umgebungen.</translation>
    </message>
    <message>
        <source>Choose at least one thing that the key may do.</source>
        <translation>Wählen Sie mindestens etwas, das der Schlüssel darf.</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <extracomment>%1 is 30 or 90.</extracomment>
        <translation>in %1 Tagen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyWizard</name>
    <message>
        <source>Change a key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Grace when it is shut</source>
        <translation>Schonfrist, wenn er gesperrt wird</translation>
    </message>
    <message>
        <source>Kinds of keys</source>
        <translation>Arten von Schlüsseln</translation>
    </message>
    <message>
        <source>Enter all of it anew: settings and credentials of a key are never shown. It has to stay the same key: what it wrapped has to open.</source>
        <translation>Geben Sie alles neu ein: Einstellungen und Zugangsdaten eines Schlüssels werden nie gezeigt. Es muss derselbe Schlüssel bleiben: Was er verpackt hat, muss sich öffnen.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>none: shut at once</source>
        <translation>keine: sofort gesperrt</translation>
    </message>
    <message>
        <source>For how long what was opened may still serve after the key is shut.</source>
        <translation>Wie lange noch gilt, was geöffnet wurde, nachdem der Schlüssel gesperrt ist.</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Name *</translation>
    </message>
    <message>
        <source>Grace when shut</source>
        <translation>Schonfrist bei Sperre</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Wo der Schlüssel ist</translation>
    </message>
    <message>
        <source>What happens: you sign it on this computer, the runner wraps and opens a probe under the new settings, and only then are they in force. Nothing changes if a step fails.</source>
        <translation>Was geschieht: Sie signieren es auf diesem Computer, der Runner verpackt und öffnet unter den neuen Einstellungen eine Probe, und erst dann gelten sie. Scheitert ein Schritt, ändert sich nichts.</translation>
    </message>
    <message>
        <source>What happens: you sign it on this computer, the runner wraps and opens a probe with the key, and only then holds it. Nothing stands under it before you activate it, and nothing changes if a step fails.</source>
        <translation>Was geschieht: Sie signieren es auf diesem Computer, der Runner verpackt und öffnet mit dem Schlüssel eine Probe und verwahrt ihn erst dann. Unter ihm steht nichts, bevor Sie ihn aktivieren, und scheitert ein Schritt, ändert sich nichts.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Testen und speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sign, test and save</source>
        <translation>Signieren, testen und speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>Der Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Something is missing that is needed.</source>
        <translation>Es fehlt etwas, das gebraucht wird.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1; sealed to the runner on this computer, and never shown again</source>
        <translation>%1; auf diesem Computer an den Runner versiegelt und nie wieder gezeigt</translation>
    </message>
    <message>
        <source>The runner tries the key.</source>
        <translation>Der Runner erprobt den Schlüssel.</translation>
    </message>
    <message>
        <source>Every step passed.</source>
        <translation>Jeder Schritt wurde bestanden.</translation>
    </message>
    <message>
        <source>The key %1 passed its test, and has the new settings</source>
        <translation>Der Schlüssel %1 hat seinen Test bestanden und hat die neuen Einstellungen</translation>
    </message>
    <message>
        <source>The key %1 passed its test and is held. Activate it to have new versions wrapped under it</source>
        <translation>Der Schlüssel %1 hat seinen Test bestanden und wird verwahrt. Aktivieren Sie ihn, damit neue Versionen unter ihm verpackt werden</translation>
    </message>
    <message>
        <source>The test failed, and nothing was changed: %1.</source>
        <comment>the step that failed</comment>
        <translation>Der Test ist gescheitert, und nichts wurde geändert: %1.</translation>
    </message>
    <message>
        <source>Something here is not as it has to be.</source>
        <translation>Hier ist etwas nicht so, wie es sein muss.</translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation>Im Einzelnen: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <translation>%1, Schritt %2 von %3: %4</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyboardSection</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt</source>
        <translation>Tasten ohne Strg oder Alt</translation>
    </message>
    <message>
        <source>In lists of differences and charts: U, X, N, P, T, + and −. Turn them off where a program for speech presses them by mistake.</source>
        <translation>In Listen von Unterschieden und in Diagrammen: U, X, N, P, T, + und −. Schalten Sie sie aus, wenn eine Spracheingabe sie versehentlich auslöst.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Keys, shortcuts, actions</source>
        <translation>Tasten, Kürzel, Aktionen</translation>
    </message>
    <message>
        <source>Press the keys that “%1” is to have.</source>
        <translation>Drücken Sie die Tasten, die „%1“ bekommen soll.</translation>
    </message>
    <message>
        <source>Only one press is taken: let go, and press the keys once.</source>
        <translation>Nur ein Tastendruck gilt: Lassen Sie los und drücken Sie die Tasten einmal.</translation>
    </message>
    <message>
        <source>Alone, this key is for typing and going about. Add Ctrl or Alt.</source>
        <translation>Allein dient diese Taste zum Tippen und zum Bewegen. Nehmen Sie Strg oder Alt hinzu.</translation>
    </message>
    <message>
        <source>In text fields, these keys copy, cut, paste or select.</source>
        <translation>In Textfeldern dienen diese Tasten zum Kopieren, Ausschneiden, Einfügen oder Auswählen.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Give that one others first.</source>
        <translation>Diese Tasten gehören zu „%1“. Geben Sie dieser Aktion zuerst andere.</translation>
    </message>
    <message>
        <source>“%1” has no keys any more.</source>
        <translation>„%1“ hat keine Tasten mehr.</translation>
    </message>
    <message>
        <source>“%1” has the keys %2 now.</source>
        <translation>„%1“ hat jetzt die Tasten %2.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysPage</name>
    <message>
        <source>Encryption keys</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen …</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Re-wrap…</source>
        <translation>Neu verpacken …</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Aktivieren …</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Ausmustern …</translation>
    </message>
    <message>
        <source>The runner holds no keys.</source>
        <translation>Der Runner verwahrt keine Schlüssel.</translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation>Das braucht den Server, und der ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>You may not change encryption keys here. Ask for the role of administrator.</source>
        <translation>Sie dürfen Verschlüsselungsschlüssel hier nicht ändern. Bitten Sie um die Rolle „Administrator“.</translation>
    </message>
    <message>
        <source>A check is under way.</source>
        <translation>Eine Prüfung läuft schon.</translation>
    </message>
    <message>
        <source>A re-wrap is under way already.</source>
        <translation>Es wird schon neu verpackt.</translation>
    </message>
    <message>
        <source>There is no active key to bring anything under.</source>
        <translation>Es gibt keinen aktiven Schlüssel, unter den etwas käme.</translation>
    </message>
    <message>
        <source>The runner does not hold this key.</source>
        <translation>Der Runner verwahrt diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>It is the active key already.</source>
        <translation>Er ist schon der aktive Schlüssel.</translation>
    </message>
    <message>
        <source>This kind of key has no versions. Add a new key instead, then re-wrap.</source>
        <translation>Schlüssel dieser Art haben keine Versionen. Fügen Sie stattdessen einen neuen hinzu, und verpacken Sie dann neu.</translation>
    </message>
    <message>
        <source>A key in the runner&apos;s folder has no settings and no credentials.</source>
        <translation>Ein Schlüssel im Ordner des Runners hat keine Einstellungen und keine Zugangsdaten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) stand under it. Activate another key and re-wrap them first.</source>
        <translation>
            <numerusform>%Ln Version steht unter ihm. Aktivieren Sie einen anderen Schlüssel, und verpacken Sie sie zuerst neu.</numerusform>
            <numerusform>%Ln Versionen stehen unter ihm. Aktivieren Sie einen anderen Schlüssel, und verpacken Sie sie zuerst neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the active key. Activate another one first.</source>
        <translation>Er ist der aktive Schlüssel. Aktivieren Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>Every key wrapped and opened a probe</source>
        <translation>Jeder Schlüssel hat eine Probe verpackt und geöffnet</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Nicht nutzbar: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KindPicker</name>
    <message>
        <source>At most %1 a version.</source>
        <translation>Höchstens %1 je Version.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Texts, numbers, dates and the side that lines begin at follow it at once, in all windows.</source>
        <translation>Texte, Zahlen, Daten und die Seite, an der Zeilen beginnen, folgen ihr sofort, in allen Fenstern.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LeafView</name>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Contents of %1, values hidden</source>
        <translation>Inhalt von %1, Werte verborgen</translation>
    </message>
    <message>
        <source>%1: chosen value</source>
        <extracomment>A value inside of the value of a key.</extracomment>
        <translation>%1: gewählter Wert</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LeakSheet</name>
    <message>
        <source>since version %1; in the trash</source>
        <translation>seit Version %1; im Papierkorb</translation>
    </message>
    <message>
        <source>since version %1; in use</source>
        <translation>seit Version %1; in Gebrauch</translation>
    </message>
    <message>
        <source>version %1; replaced since</source>
        <translation>Version %1; seither ersetzt</translation>
    </message>
    <message>
        <source>Is this leaked string ours?</source>
        <translation>Stammt diese durchgesickerte Zeichenfolge von uns?</translation>
    </message>
    <message>
        <source>The string that leaked</source>
        <translation>Die durchgesickerte Zeichenfolge</translation>
    </message>
    <message>
        <source>Also without white space around it, with a line break, and in base64</source>
        <translation>Auch ohne Leerraum am Rand, mit Zeilenumbruch und in Base64</translation>
    </message>
    <message>
        <source>Also other ways to write it down</source>
        <translation>Auch andere Schreibweisen</translation>
    </message>
    <message>
        <source>Where the string is kept</source>
        <translation>Wo die Zeichenfolge steht</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Paste or type it; it is shown as dots</source>
        <translation>Einfügen oder eintippen; Sie sehen nur Punkte</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Zeichenfolge</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>Searched %1 values of %n secret(s) so far. Cancel stops here.</source>
        <translation>
            <numerusform>Bisher %1 Werte von %n Geheimnis durchsucht. „Abbrechen“ beendet die Suche hier.</numerusform>
            <numerusform>Bisher %1 Werte von %n Geheimnissen durchsucht. „Abbrechen“ beendet die Suche hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 values of %n secret(s) were searched.</source>
        <translation>
            <numerusform>%1 Werte von %n Geheimnis wurden durchsucht.</numerusform>
            <numerusform>%1 Werte von %n Geheimnissen wurden durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No: it is none of the values here.</source>
        <translation>Nein: Sie ist keiner der Werte hier.</translation>
    </message>
    <message>
        <source>Yes: it is a value in use. Replace it now.</source>
        <translation>Ja: Sie ist ein Wert, der in Gebrauch ist. Ersetzen Sie ihn jetzt.</translation>
    </message>
    <message>
        <source>It was a value here, and has been replaced.</source>
        <translation>Sie war hier ein Wert und wurde inzwischen ersetzt.</translation>
    </message>
    <message>
        <source>It may still be part of a value, or written down in another way.</source>
        <translation>Sie kann trotzdem Teil eines Wertes oder anders geschrieben sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n older value(s) were too many to be searched.</source>
        <translation>
            <numerusform>%n älterer Wert war zu viel und wurde nicht durchsucht.</numerusform>
            <numerusform>%n ältere Werte waren zu viele und wurden nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The string is sealed to the runner, which holds it against fingerprints: nobody sees it, no value is opened, and this window alone hears the answer. Recorded: you, the time, the purpose, and how much was searched. %1 strings an hour.</source>
        <translation>Die Zeichenfolge wird für den Runner versiegelt, der sie mit Fingerabdrücken vergleicht: Niemand sieht sie, kein Wert wird geöffnet, und allein dieses Fenster erfährt die Antwort. Festgehalten werden: Sie, die Zeit, der Zweck und wie viel durchsucht wurde. %1 Zeichenfolgen pro Stunde.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LeaveSheet</name>
    <message>
        <source>Suspend</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>%1 keeps every role and place, and can do nothing until somebody lets them back in.</source>
        <translation>%1 behält alle Rollen und Plätze und kann nichts tun, bis jemand die Sperre aufhebt.</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>%1 can do again what these roles and places allow:</source>
        <translation>%1 kann wieder tun, was diese Rollen und Plätze erlauben:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>They have no role and no place.</source>
        <translation>Es gibt keine Rolle und keinen Platz.</translation>
    </message>
    <message>
        <source>%1 is back in</source>
        <translation>%1 ist wieder dabei</translation>
    </message>
    <message>
        <source>Remove from the organization</source>
        <translation>Aus der Organisation entfernen</translation>
    </message>
    <message>
        <source>%1 goes, with every role and place. What they did stays on the record.</source>
        <translation>%1 geht, mit allen Rollen und Plätzen. Was getan wurde, bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>Remove a team</source>
        <translation>Team entfernen</translation>
    </message>
    <message>
        <source>The team %1 goes, with its roles. Those who were in it stay in the organization.</source>
        <translation>Das Team %1 geht, mit seinen Rollen. Wer darin war, bleibt in der Organisation.</translation>
    </message>
    <message>
        <source>The team %1 was removed</source>
        <translation>Das Team %1 wurde entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) and places go: too many to show who loses what.</source>
        <translation>
            <numerusform>%n Rolle oder Platz geht: zu viele, um zu zeigen, wer was verliert.</numerusform>
            <numerusform>%n Rollen und Plätze gehen: zu viele, um zu zeigen, wer was verliert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ListPane</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Lock</name>
    <message>
        <source>Strongroom – %1</source>
        <translation>Strongroom – %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>ein Geheimnis</translation>
    </message>
    <message>
        <source>While it was locked, your leave to see values has ended: %1</source>
        <translation>Während der Sperre ist Ihre Erlaubnis, Werte zu sehen, abgelaufen: %1</translation>
    </message>
    <message>
        <source>It was locked for a long time: the values that were typed here are gone. The rest of what you wrote is kept.</source>
        <translation>Es war lange gesperrt: die hier getippten Werte sind weg. Was Sie sonst geschrieben haben, ist noch da.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockScreen</name>
    <message>
        <source>You locked it.</source>
        <translation>Sie haben die Konsole gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has touched it for %n minute(s).</source>
        <translation>
            <numerusform>Seit %n Minute hat niemand die Konsole benutzt.</numerusform>
            <numerusform>Seit %n Minuten hat niemand die Konsole benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>Der Computer ging in den Ruhezustand.</translation>
    </message>
    <message>
        <source>The screen was locked.</source>
        <translation>Der Bildschirm wurde gesperrt.</translation>
    </message>
    <message>
        <source>The desktop was locked, or somebody else came to the front.</source>
        <translation>Die Arbeitsumgebung wurde gesperrt, oder jemand anderes hat sie übernommen.</translation>
    </message>
    <message>
        <source>Another program asked for it.</source>
        <translation>Ein anderes Programm hat darum gebeten.</translation>
    </message>
    <message>
        <source>Sign in again to continue where you were. Your draft is kept.</source>
        <translation>Melden Sie sich neu an, um weiterzumachen, wo Sie waren. Ihr Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Whoever signed in is not the person who works here. Unlock as yourself, or sign out.</source>
        <translation>Angemeldet hat sich jemand anderes als die Person, die hier arbeitet. Entsperren Sie mit Ihrem eigenen Konto, oder melden Sie sich ab.</translation>
    </message>
    <message>
        <source>It stays locked: who you are cannot be asked while the server or the identity provider cannot be reached, or nobody answers in the browser. Try again.</source>
        <translation>Die Konsole bleibt gesperrt: Wer Sie sind, lässt sich nicht feststellen, solange der Server oder der Anmeldedienst nicht erreichbar ist oder im Browser niemand antwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unlock in the browser</source>
        <translation>Im Browser entsperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Weiter im Browser</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Es wird auf den Browser gewartet</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your sign-in has ended</source>
        <translation>Ihre Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>Strongroom is locked</source>
        <translation>Strongroom ist gesperrt</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Signing out gives up what is half-written here.</source>
        <translation>Beim Abmelden geht verloren, was hier erst halb geschrieben ist.</translation>
    </message>
    <message>
        <source>It was locked before.</source>
        <translation>Es war zuvor gesperrt.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupModel</name>
    <message numerus="yes">
        <source>%1, %2, version %3, %n key(s)</source>
        <translation>
            <numerusform>%1, %2, Version %3, ein Schlüssel</numerusform>
            <numerusform>%1, %2, Version %3, %n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <translation>%1, jetzt nicht: %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupPanel</name>
    <message>
        <source>Search secrets and commands</source>
        <translation>Geheimnisse und Befehle suchen</translation>
    </message>
    <message>
        <source>Search secrets</source>
        <translation>Geheimnisse suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Name of a secret</source>
        <translation>Name eines Geheimnisses</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the server</source>
        <translation>
            <numerusform>noch eins auf dem Server</numerusform>
            <numerusform>noch %n auf dem Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>ein Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: this is what was loaded before. Values need the server.</source>
        <translation>Offline: Sie sehen, was vorher geladen wurde. Werte brauchen den Server.</translation>
    </message>
    <message>
        <source>The server did not answer the search: %1</source>
        <translation>Der Server hat auf die Suche nicht geantwortet: %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>This is what is known. Asking the server for more…</source>
        <translation>Das ist bekannt. Der Server wird nach mehr gefragt …</translation>
    </message>
    <message>
        <source>Type a part of a secret&apos;s name.</source>
        <translation>Geben Sie einen Teil vom Namen eines Geheimnisses ein.</translation>
    </message>
    <message>
        <source>Nothing that you may see matches.</source>
        <translation>Nichts, was Sie sehen dürfen, passt.</translation>
    </message>
    <message>
        <source>Enter reveal · Ctrl+Enter copy · Ctrl+O open · Ctrl+D compare · Ctrl+H versions · Alt+U record · Alt+A access · Ctrl+P pin</source>
        <translation>Enter aufdecken · Strg+Enter kopieren · Strg+O öffnen · Strg+D vergleichen · Strg+H Versionen · Alt+U Protokoll · Alt+A Zugriff · Strg+P anheften</translation>
    </message>
    <message>
        <source>Enter show · Ctrl+Enter copy without showing · Ctrl+O open in the console</source>
        <translation>Enter zeigen · Strg+Enter kopieren, ohne zu zeigen · Strg+O in der Konsole öffnen</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n secret(s) can be pinned.</source>
        <translation>
            <numerusform>Nicht mehr als ein Geheimnis kann angeheftet werden.</numerusform>
            <numerusform>Nicht mehr als %n Geheimnisse können angeheftet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is pinned.</source>
        <translation>%1 ist angeheftet.</translation>
    </message>
    <message>
        <source>%1 is not pinned any more.</source>
        <translation>%1 ist nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Go to the secrets of %1</source>
        <translation>Zu den Geheimnissen von %1</translation>
    </message>
    <message>
        <source>Secrets: a part of the name, or the beginnings of several words</source>
        <translation>Geheimnisse: ein Teil des Namens oder die Anfänge mehrerer Wörter</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Reveal the secret</source>
        <translation>Das Geheimnis aufdecken</translation>
    </message>
    <message>
        <source>Copy a value without showing it</source>
        <translation>Einen Wert kopieren, ohne ihn zu zeigen</translation>
    </message>
    <message>
        <source>Open the secret</source>
        <translation>Das Geheimnis öffnen</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>Mit der Version davor vergleichen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Who changed or read it this week</source>
        <translation>Wer es diese Woche geändert oder gelesen hat</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>Wer hat Zugriff</translation>
    </message>
    <message>
        <source>Pin it, or take the pin away</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>The row of that number</source>
        <translation>Die Zeile mit dieser Nummer</translation>
    </message>
    <message>
        <source>Sign in with your browser. What you typed stays here.</source>
        <translation>Melden Sie sich im Browser an. Was Sie eingegeben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>You are not signed in. Press Enter to sign in with your browser; what you typed stays here. Ctrl+O opens the console.</source>
        <translation>Sie sind nicht angemeldet. Mit Enter melden Sie sich im Browser an; was Sie eingegeben haben, bleibt hier. Strg+O öffnet die Konsole.</translation>
    </message>
    <message>
        <source>Name of a secret, &gt; commands, / environments, @ people, # record, ? help</source>
        <translation>Name eines Geheimnisses, &gt; Befehle, / Umgebungen, @ Personen, # Protokoll, ? Hilfe</translation>
    </message>
    <message>
        <source>Nobody can be looked up here.</source>
        <translation>Personen lassen sich hier nicht suchen.</translation>
    </message>
    <message>
        <source>What %1 did this week</source>
        <translation>Was %1 diese Woche getan hat</translation>
    </message>
    <message>
        <source>Search the record for “%1”</source>
        <translation>Im Protokoll nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Values that were revealed this week</source>
        <translation>Diese Woche aufgedeckte Werte</translation>
    </message>
    <message>
        <source>What was refused this week</source>
        <translation>Was diese Woche abgelehnt wurde</translation>
    </message>
    <message>
        <source>Changes of access this week</source>
        <translation>Änderungen des Zugriffs diese Woche</translation>
    </message>
    <message>
        <source>People, and what they did this week</source>
        <translation>Personen, und was sie diese Woche getan haben</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>Only %1. Backspace in the empty field takes this away.</source>
        <translation>Nur %1. Die Rücktaste im leeren Feld hebt das auf.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Only the row&apos;s environment</source>
        <translation>Nur die Umgebung der Zeile</translation>
    </message>
    <message>
        <source>All environments, in an empty field</source>
        <translation>Alle Umgebungen, im leeren Feld</translation>
    </message>
    <message>
        <source>The server finds nothing that you may see.</source>
        <translation>Der Server findet nichts, was Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Search on server</source>
        <translation>Auf dem Server suchen</translation>
    </message>
    <message>
        <source>Request access to %1…</source>
        <translation>Zugriff auf %1 anfragen …</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupWindow</name>
    <message>
        <source>Strongroom – Lookup</source>
        <translation>Strongroom – Nachschlagen</translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation>Nachschlagen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MachinesPage</name>
    <message>
        <source>Kinds of machines</source>
        <translation>Arten von Maschinen</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Runner</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>Neues Dienstkonto…</translation>
    </message>
    <message>
        <source>What can it reach…</source>
        <translation>Was ist erreichbar…</translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation>Neuer API-Schlüssel…</translation>
    </message>
    <message>
        <source>Add a credential…</source>
        <translation>Nachweis hinzufügen…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Abschalten…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>There are no service accounts yet.</source>
        <translation>Es gibt noch keine Dienstkonten.</translation>
    </message>
    <message>
        <source>There are no API keys yet.</source>
        <translation>Es gibt noch keine API-Schlüssel.</translation>
    </message>
    <message>
        <source>No runner is registered yet.</source>
        <translation>Noch ist kein Runner angemeldet.</translation>
    </message>
    <message>
        <source>You may not manage machines here. Ask for the role of access administrator.</source>
        <translation>Sie dürfen hier keine Maschinen verwalten. Bitten Sie um die Rolle Zugriffsadministrator.</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>Es ist abgeschaltet.</translation>
    </message>
    <message>
        <source>It stands for a runner, which brings its own.</source>
        <translation>Es steht für einen Runner, der seinen eigenen Nachweis mitbringt.</translation>
    </message>
    <message>
        <source>Nothing can be asked about access here.</source>
        <translation>Hier kann nichts über Zugriffe erfragt werden.</translation>
    </message>
    <message>
        <source>It is revoked.</source>
        <translation>Er ist widerrufen.</translation>
    </message>
    <message>
        <source>It is no member of the organization any more.</source>
        <translation>Es ist kein Mitglied der Organisation mehr.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MainWindow</name>
    <message>
        <source>Strongroom – %1</source>
        <translation>Strongroom – %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>No keychain: you sign in again at the next start</source>
        <translation>Kein Schlüsselbund: beim nächsten Start melden Sie sich neu an</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop. Your sign-in is kept in memory only, and ends with this window.</source>
        <translation>Diese Arbeitsumgebung hat keinen Schlüsselbund. Ihre Anmeldung bleibt nur im Arbeitsspeicher und endet mit diesem Fenster.</translation>
    </message>
    <message>
        <source>You are signed in, but no member of any organization. Ask to be added.</source>
        <translation>Sie sind angemeldet, aber in keiner Organisation Mitglied. Bitten Sie um Aufnahme.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; was created</source>
        <translation>Die Umgebung „%1“ wurde angelegt</translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation>Dafür ist der Server nötig, der gerade nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>You may not write secrets of this organization.</source>
        <translation>Sie dürfen Geheimnisse dieser Organisation nicht ändern.</translation>
    </message>
    <message>
        <source>You may not reveal values of this organization.</source>
        <translation>Sie dürfen Werte dieser Organisation nicht aufdecken.</translation>
    </message>
    <message>
        <source>You may not manage this organization.</source>
        <translation>Sie dürfen diese Organisation nicht verwalten.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>&amp;New secret…</source>
        <translation>&amp;Neues Geheimnis…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Reveal…</source>
        <translation>&amp;Aufdecken…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation>&amp;Angaben bearbeiten…</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>&amp;Zurückrollen…</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>New &amp;environment…</source>
        <translation>Neue &amp;Umgebung…</translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard</source>
        <translation>Zwischenablage &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation>&amp;Geheimnisse</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>Papier&amp;korb</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>Geheim&amp;nis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Who has &amp;access…</source>
        <translation>Wer hat &amp;Zugriff …</translation>
    </message>
    <message>
        <source>Confirm in your browser that it is you.</source>
        <translation>Bestätigen Sie in Ihrem Browser, dass Sie es sind.</translation>
    </message>
    <message>
        <source>&amp;Where you are signed in…</source>
        <translation>&amp;Wo Sie angemeldet sind…</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>Server &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Break &amp;glass…</source>
        <translation>&amp;Notzugriff…</translation>
    </message>
    <message>
        <source>The link that was opened leads nowhere here.</source>
        <translation>Der geöffnete Link führt hier nirgendwohin.</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another backend…</source>
        <translation>An einen anderen Speicherort &amp;verschieben…</translation>
    </message>
    <message>
        <source>&amp;Palette…</source>
        <translation>&amp;Palette …</translation>
    </message>
    <message>
        <source>&amp;Incident…</source>
        <translation>&amp;Vorfall …</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>%1 no longer stands in the sheets: an hour is over.</source>
        <translation>%1 wird nicht mehr vorausgefüllt: Eine Stunde ist um.</translation>
    </message>
    <message>
        <source>The link leads to a secret that is not here, or that you may not see.</source>
        <translation>Der Link führt zu einem Geheimnis, das es hier nicht gibt oder das Sie nicht sehen dürfen.</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>&amp;Hilfe …</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Diagnose speichern …</translation>
    </message>
    <message>
        <source>Tell of &amp;updates</source>
        <translation>Auf &amp;Updates hinweisen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Presentin&amp;g mode</source>
        <translation>Präsentationsmo&amp;dus</translation>
    </message>
    <message>
        <source>Presenting mode is off.</source>
        <translation>Der Präsentationsmodus ist aus.</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Is this &amp;leaked string ours?…</source>
        <translation>Stammt diese &amp;durchgesickerte Zeichenfolge von uns? …</translation>
    </message>
    <message>
        <source>&amp;Reused values…</source>
        <translation>&amp;Mehrfach verwendete Werte …</translation>
    </message>
    <message>
        <source>&amp;Manage</source>
        <translation>&amp;Verwalten</translation>
    </message>
    <message>
        <source>Looking for a string is for administrators, and for auditors who may reveal everything.</source>
        <translation>Nach einer Zeichenfolge suchen darf die Administration, und die Revision dann, wenn sie alles aufdecken darf.</translation>
    </message>
    <message>
        <source>Do with all &amp;marked…</source>
        <translation>Mit allen &amp;markierten …</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Presenting mode is on: no value is shown, and names are shortened.</source>
        <translation>Der Präsentationsmodus ist an: Kein Wert wird gezeigt, und Namen sind gekürzt.</translation>
    </message>
    <message>
        <source>Something half-written is open. Save or close it before you go to another organization.</source>
        <translation>Etwas Halbfertiges ist offen. Speichern oder schließen Sie es, bevor Sie zu einer anderen Organisation gehen.</translation>
    </message>
    <message>
        <source>Something half-written is kept here. Unlock first, and save or close it before you go to another organization.</source>
        <translation>Hier wartet etwas Halbfertiges. Entsperren Sie zuerst und speichern oder schließen Sie es, bevor Sie zu einer anderen Organisation gehen.</translation>
    </message>
    <message>
        <source>Certificates that end &amp;soon…</source>
        <translation>Zer&amp;tifikate, die bald ablaufen …</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MatrixModel</name>
    <message>
        <source>new value</source>
        <translation>neuer Wert</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>%1; changed by others meanwhile</source>
        <translation>%1; inzwischen von anderen geändert</translation>
    </message>
    <message>
        <source>%1; staged</source>
        <translation>%1; vorgemerkt</translation>
    </message>
    <message>
        <source>%1; not saved</source>
        <translation>%1; nicht gespeichert</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>nicht sichtbar</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1, gleich</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, abweichend</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Secret and key</source>
        <translation>Geheimnis und Schlüssel</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MatrixPage</name>
    <message numerus="yes">
        <source>%n question(s), each about a secret in two environments.</source>
        <translation>
            <numerusform>%n Frage zu einem Geheimnis in zwei Umgebungen.</numerusform>
            <numerusform>%n Fragen, jede zu einem Geheimnis in zwei Umgebungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not write secrets here.</source>
        <translation>Sie dürfen hier keine Geheimnisse schreiben.</translation>
    </message>
    <message>
        <source>Choose a key of an environment first.</source>
        <translation>Wählen Sie zuerst einen Schlüssel einer Umgebung.</translation>
    </message>
    <message>
        <source>You may not see which keys this secret has.</source>
        <translation>Sie dürfen nicht sehen, welche Schlüssel dieses Geheimnis hat.</translation>
    </message>
    <message>
        <source>The key is not there: there is nothing to remove.</source>
        <translation>Der Schlüssel ist nicht da: es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>The staged changes are discarded</source>
        <translation>Die vorgemerkten Änderungen sind verworfen</translation>
    </message>
    <message>
        <source>There is nothing to save: no change is staged.</source>
        <translation>Es gibt nichts zu speichern: keine Änderung ist vorgemerkt.</translation>
    </message>
    <message>
        <source>Staged: %1</source>
        <translation>Vorgemerkt: %1</translation>
    </message>
    <message>
        <source>No change of this cell is staged.</source>
        <translation>Für diese Zelle ist keine Änderung vorgemerkt.</translation>
    </message>
    <message>
        <source>No change is staged.</source>
        <translation>Keine Änderung ist vorgemerkt.</translation>
    </message>
    <message>
        <source>There is nothing more to compare.</source>
        <translation>Es gibt nichts weiter zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 of %2 keys are shown.</source>
        <translation>%1 von %2 Schlüsseln werden gezeigt.</translation>
    </message>
    <message>
        <source>Whether all values are the same was not asked.</source>
        <translation>Ob alle Werte gleich sind, wurde nicht gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Those of %n secret(s) could not be compared (%1): %2</source>
        <translation>
            <numerusform>Die von %n Geheimnis konnten nicht verglichen werden (%1): %2</numerusform>
            <numerusform>Die von %n Geheimnissen konnten nicht verglichen werden (%1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by secret and key</source>
        <translation>Nach Geheimnis und Schlüssel filtern</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>Welche Schlüssel gezeigt werden</translation>
    </message>
    <message>
        <source>Compare values…</source>
        <translation>Werte vergleichen …</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur was abweicht</translation>
    </message>
    <message>
        <source>Only what is missing somewhere</source>
        <translation>Nur was irgendwo fehlt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Alles verwerfen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Six environments are shown at most.</source>
        <translation>Höchstens sechs Umgebungen werden gezeigt.</translation>
    </message>
    <message>
        <source>There are staged changes in it: save or discard them first.</source>
        <translation>Darin sind vorgemerkte Änderungen: speichern oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>There must be two environments to put side by side.</source>
        <translation>Zum Nebeneinanderstellen braucht es zwei Umgebungen.</translation>
    </message>
    <message>
        <source>Choose at least two environments.</source>
        <translation>Wählen Sie mindestens zwei Umgebungen.</translation>
    </message>
    <message>
        <source>There are no keys in these environments.</source>
        <translation>In diesen Umgebungen gibt es keine Schlüssel.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MatrixTable</name>
    <message>
        <source>Keys by environment</source>
        <translation>Schlüssel nach Umgebung</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MembersView</name>
    <message>
        <source>People and machines</source>
        <translation>Personen und Maschinen</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aufnehmen…</translation>
    </message>
    <message>
        <source>What can they reveal…</source>
        <translation>Was ist aufdeckbar…</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Warum…</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>Rolle vergeben…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Nobody is a member here.</source>
        <translation>Hier ist niemand Mitglied.</translation>
    </message>
    <message>
        <source>Nobody can be invited by way of this server.</source>
        <translation>Über diesen Server kann niemand eingeladen werden.</translation>
    </message>
    <message>
        <source>You cannot change your own membership. Ask another person who manages it.</source>
        <translation>Sie können Ihre eigene Mitgliedschaft nicht ändern. Bitten Sie eine andere Person, die sie verwaltet.</translation>
    </message>
    <message>
        <source>You may ask about yourself only. Ask for the role of viewer.</source>
        <translation>Sie dürfen nur nach sich selbst fragen. Bitten Sie um die Rolle Betrachter.</translation>
    </message>
    <message>
        <source>Let back in…</source>
        <translation>Sperre aufheben…</translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation>%1 ist jetzt Mitglied</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MoveSheet</name>
    <message>
        <source>Move to another backend</source>
        <translation>An einen anderen Speicherort verschieben</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Values are sealed anew by the key custodian, and nobody sees them. Addresses, versions, labels, owners and roles stay as they are; what stands now goes to the trash. Nothing is lost if this is interrupted.</source>
        <translation>Der Schlüsselverwahrer versiegelt die Werte neu, und niemand sieht sie. Adressen, Versionen, Etiketten, Zuständige und Rollen bleiben, wie sie sind; was jetzt dort steht, kommt in den Papierkorb. Wird dies unterbrochen, geht nichts verloren.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>There is no other backend. Add one first.</source>
        <translation>Es gibt keinen anderen Speicherort. Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>%1 has begun to move these, and not all of them have moved yet.</source>
        <translation>%1 hat begonnen, diese zu verschieben, und noch sind nicht alle verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n secret(s) to %1</source>
        <translation>
            <numerusform>%n Geheimnis nach %1 verschieben</numerusform>
            <numerusform>%n Geheimnisse nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Es gibt nichts zu verschieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to %1</source>
        <translation>
            <numerusform>%n Geheimnis nach %1 verschoben</numerusform>
            <numerusform>%n Geheimnisse nach %1 verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) stay where they were. Look at the reasons, then try again, now or later.</source>
        <translation>
            <numerusform>%n Geheimnis bleibt, wo es war. Sehen Sie sich den Grund an, und versuchen Sie es dann erneut, jetzt oder später.</numerusform>
            <numerusform>%n Geheimnisse bleiben, wo sie waren. Sehen Sie sich die Gründe an, und versuchen Sie es dann erneut, jetzt oder später.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved, %2 left, %3 failed</source>
        <translation>%1 verschoben, %2 übrig, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>What is to move was used by %1.</source>
        <translation>Verwendet wurde, was verschoben wird, von %1.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::NeedsCard</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n Punkt zum Ansehen.</numerusform>
            <numerusform>%n Punkte zum Ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>As far as is known, nothing needs you now.</source>
        <translation>Soweit bekannt, ist zurzeit nichts für Sie zu tun.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Zurzeit ist nichts für Sie zu tun.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Dorthin: %1</translation>
    </message>
    <message>
        <source>Not known: %1. %2</source>
        <translation>Nicht bekannt: %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OnceSheet</name>
    <message>
        <source>I have kept it in a safe place</source>
        <translation>Ich habe es sicher aufbewahrt</translation>
    </message>
    <message>
        <source>It is shown this once. Keep it in a safe place, and say so, before you close this.</source>
        <translation>Es wird nur dieses eine Mal gezeigt. Bewahren Sie es sicher auf und bestätigen Sie das, bevor Sie schließen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OpenAccess</name>
    <message>
        <source>Emergency: %1, by %2 until %3</source>
        <translation>Notfall: %1, von %2 bis %3</translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation>ein Geheimnis, das Sie nicht sehen können</translation>
    </message>
    <message>
        <source>Grant: %1, until %2</source>
        <translation>Freigabe: %1, bis %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OperationLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Fortsetzen: %1</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Schließen: %1</translation>
    </message>
    <message>
        <source>%1: %2 percent</source>
        <translation>%1: %2 Prozent</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Angaben…</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Angaben: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OperationsDock</name>
    <message>
        <source>Long operations</source>
        <translation>Lange Vorgänge</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OutcomesPage</name>
    <message>
        <source>Secret age</source>
        <translation>Alter der Geheimnisse</translation>
    </message>
    <message>
        <source>Rotation speed</source>
        <translation>Tempo der Rotation</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Audit completeness</source>
        <translation>Vollständigkeit des Protokolls</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Audit activity</source>
        <translation>Aktivität im Protokoll</translation>
    </message>
    <message>
        <source>These numbers could not be read. The others are right.</source>
        <translation>Diese Zahlen konnten nicht gelesen werden. Die anderen stimmen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OverviewStrip</name>
    <message>
        <source>Overview of the changes</source>
        <translation>Übersicht der Änderungen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Palette</name>
    <message>
        <source>Strongroom – Palette</source>
        <translation>Strongroom – Palette</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PdfReport</name>
    <message>
        <source>Values are withheld: the record does not hold them.</source>
        <translation>Werte fehlen: Das Protokoll enthält sie nicht.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyBox</name>
    <message>
        <source>What it needs there</source>
        <translation>Was er dort braucht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what it needs there</source>
        <translation>Kopieren, was er dort braucht</translation>
    </message>
    <message>
        <source>What it needs there, and no more</source>
        <translation>Was er dort braucht, und nicht mehr</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyHistory</name>
    <message>
        <source>The built-in policy</source>
        <translation>Die eingebaute Richtlinie</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>Version %1, seit %2</translation>
    </message>
    <message>
        <source>It holds until another one is approved.</source>
        <translation>Sie gilt, bis eine andere genehmigt ist.</translation>
    </message>
    <message>
        <source>Proposed by %1, approved by %2</source>
        <translation>Vorgeschlagen von %1, genehmigt von %2</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>Die ältere Version</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>Die neuere Version</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>The built-in policy is the only one so far.</source>
        <translation>Die eingebaute Richtlinie ist bisher die einzige.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Text of the policy in force</source>
        <translation>Text der geltenden Richtlinie</translation>
    </message>
    <message>
        <source>Views of the policy</source>
        <translation>Ansichten der Richtlinie</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>The policy was proposed</source>
        <translation>Die Richtlinie wurde vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyProposalPane</name>
    <message>
        <source>Text of the proposed policy</source>
        <translation>Text der vorgeschlagenen Richtlinie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Past decisions that would come out otherwise</source>
        <translation>Frühere Entscheidungen, die anders ausfielen</translation>
    </message>
    <message>
        <source>Try the text to see which past decisions it would change.</source>
        <translation>Probieren Sie den Text, um zu sehen, welche früheren Entscheidungen er ändern würde.</translation>
    </message>
    <message>
        <source>Whoever has to agree reads this</source>
        <translation>Das liest, wer zustimmen muss</translation>
    </message>
    <message>
        <source>Start from the one in force</source>
        <translation>Mit der geltenden beginnen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>You may not manage this organization, so you cannot propose.</source>
        <translation>Sie dürfen diese Organisation nicht verwalten und daher nichts vorschlagen.</translation>
    </message>
    <message>
        <source>This text could not be tried.</source>
        <translation>Dieser Text konnte nicht probiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n past decision(s) would come out otherwise</source>
        <translation>
            <numerusform>%1 von %n früheren Entscheidung fiele anders aus</numerusform>
            <numerusform>%1 von %n früheren Entscheidungen fielen anders aus</numerusform>
        </translation>
    </message>
    <message>
        <source>No past decision would come out otherwise.</source>
        <translation>Keine frühere Entscheidung fiele anders aus.</translation>
    </message>
    <message>
        <source>This is the policy in force. Change it first.</source>
        <translation>Das ist die geltende Richtlinie. Ändern Sie sie zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed. It comes in force as soon as %n other person(s) have agreed: see Approvals.</source>
        <translation>
            <numerusform>Vorgeschlagen. Sie tritt in Kraft, sobald eine weitere Person zugestimmt hat: siehe Genehmigungen.</numerusform>
            <numerusform>Vorgeschlagen. Sie tritt in Kraft, sobald %n weitere Personen zugestimmt haben: siehe Genehmigungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PromoteSheet</name>
    <message>
        <source>Promote</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Secrets to promote</source>
        <translation>Zu übernehmende Geheimnisse</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) from %1 to %2</source>
        <translation>
            <numerusform>%n Geheimnis von %1 nach %2</numerusform>
            <numerusform>%n Geheimnisse von %1 nach %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The runner carries the values from one secret to the other: nobody sees them, and they never reach this computer. Other keys of the target stay as they are. Recorded for both secrets: you, the time, the purpose and the keys. It takes the leave to reveal the one and to write the other.</source>
        <translation>Der Runner bringt die Werte von einem Geheimnis ins andere: Niemand sieht sie, und sie gelangen nie auf diesen Computer. Andere Schlüssel des Ziels bleiben, wie sie sind. Festgehalten werden für beide Geheimnisse: Sie, die Zeit, der Zweck und die Schlüssel. Nötig ist die Erlaubnis, das eine aufzudecken und das andere zu schreiben.</translation>
    </message>
    <message>
        <source>This changes production: what reads these secrets gets the new values.</source>
        <translation>Das ändert die Produktion: Was diese Geheimnisse liest, bekommt die neuen Werte.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>None of these can be promoted now. Look at the reasons.</source>
        <translation>Keines davon kann jetzt übernommen werden. Sehen Sie sich die Gründe an.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) cannot be promoted now, and stay as they are.</source>
        <translation>
            <numerusform>%n Geheimnis kann jetzt nicht übernommen werden und bleibt, wie es ist.</numerusform>
            <numerusform>%n Geheimnisse können jetzt nicht übernommen werden und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promote %n secret(s) to %1</source>
        <translation>
            <numerusform>%n Geheimnis nach %1 übernehmen</numerusform>
            <numerusform>%n Geheimnisse nach %1 übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Close this, compare again, and decide anew.</source>
        <translation>%1 Schließen Sie dies, vergleichen Sie erneut und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not promoted. Look at the reasons, then try again.</source>
        <translation>
            <numerusform>%n Geheimnis wurde nicht übernommen. Sehen Sie sich den Grund an, und versuchen Sie es dann erneut.</numerusform>
            <numerusform>%n Geheimnisse wurden nicht übernommen. Sehen Sie sich die Gründe an, und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not promoted. Look at the reasons.</source>
        <translation>
            <numerusform>%n Geheimnis wurde nicht übernommen. Sehen Sie sich den Grund an.</numerusform>
            <numerusform>%n Geheimnisse wurden nicht übernommen. Sehen Sie sich die Gründe an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) promoted to %1.</source>
        <translation>
            <numerusform>%n Geheimnis nach %1 übernommen.</numerusform>
            <numerusform>%n Geheimnisse nach %1 übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 promoted, %2 left, %3 failed</source>
        <translation>%1 übernommen, %2 übrig, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation>Zustimmung erbitten</translation>
    </message>
    <message numerus="yes">
        <source>Request approval of %n secret(s)</source>
        <translation>
            <numerusform>Zustimmung für %n Geheimnis erbitten</numerusform>
            <numerusform>Zustimmung für %n Geheimnisse erbitten</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as others have agreed, press Check again.</source>
        <translation>Sobald andere zugestimmt haben, drücken Sie noch einmal „Prüfen“.</translation>
    </message>
    <message numerus="yes">
        <source>Requested: %n other person(s) have to agree.</source>
        <translation>
            <numerusform>Erbeten: %n andere Person muss zustimmen.</numerusform>
            <numerusform>Erbeten: %n andere Personen müssen zustimmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PromotionPicker</name>
    <message>
        <source>missing there</source>
        <translation>fehlt dort</translation>
    </message>
    <message>
        <source>another value there</source>
        <translation>dort ein anderer Wert</translation>
    </message>
    <message>
        <source>there too, values not compared</source>
        <translation>auch dort, Werte nicht verglichen</translation>
    </message>
    <message>
        <source>the same there</source>
        <translation>dort gleich</translation>
    </message>
    <message>
        <source>version %1; there is no such secret there</source>
        <translation>Version %1; dort gibt es dieses Geheimnis nicht</translation>
    </message>
    <message>
        <source>version %1; version %2 there</source>
        <translation>Version %1; dort Version %2</translation>
    </message>
    <message>
        <source>What to promote</source>
        <translation>Was übernommen werden soll</translation>
    </message>
    <message>
        <source>Secret and key</source>
        <translation>Geheimnis und Schlüssel</translation>
    </message>
    <message>
        <source>In the other environment</source>
        <translation>In der anderen Umgebung</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PurposePicker</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Needed for this purpose</source>
        <translation>Für diesen Zweck nötig</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::QuestionSheet</name>
    <message>
        <source>Who may do what</source>
        <translation>Wer darf was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Worauf</translation>
    </message>
    <message>
        <source>Choose who, and on what: the answer comes with its reason.</source>
        <translation>Wählen Sie, wer und worauf: Die Antwort kommt mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Can</source>
        <extracomment>Three lines make a question: Can [Anna] / do this [reveal] / on [secret stripe]</extracomment>
        <translation>Kann</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>dies</translation>
    </message>
    <message>
        <source>on</source>
        <translation>auf</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReachSheet</name>
    <message>
        <source>What can they reach</source>
        <translation>Was ist erreichbar</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Secrets within reach</source>
        <translation>Erreichbare Geheimnisse</translation>
    </message>
    <message>
        <source>What can %1</source>
        <extracomment>Followed by a choice: reveal, see, write, destroy. %1 is a person or a machine.</extracomment>
        <translation>Was kann %1</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message>
        <source>There is no secret that they may %1.</source>
        <translation>Es gibt kein Geheimnis, für das dieses Recht besteht: %1.</translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>Es gibt mehr.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordBar</name>
    <message>
        <source>Filter the record</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message>
        <source>Who: a name or a subject</source>
        <translation>Wer: ein Name oder ein Subjekt</translation>
    </message>
    <message>
        <source>Action: reveal, secret.change, …</source>
        <translation>Vorgang: reveal, secret.change, …</translation>
    </message>
    <message>
        <source>Denied only</source>
        <translation>Nur Abgelehntes</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Kind of resource</source>
        <translation>Art der Ressource</translation>
    </message>
    <message>
        <source>Deployment job</source>
        <translation>Deployment-Auftrag</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>Ab einem Tag</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Copy link to this filter</source>
        <translation>Link zu diesem Filter kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The link is in the clipboard. Whoever follows it needs to see the record, too.</source>
        <translation>Der Link ist in der Zwischenablage. Wer ihm folgt, muss das Protokoll ebenfalls sehen dürfen.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Evidence of a period…</source>
        <translation>Nachweis für einen Zeitraum …</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RequestAccessSheet</name>
    <message>
        <source>Request access</source>
        <translation>Zugriff anfragen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Whoever manages access is asked to let you see this and reveal its values. Until they agree you are not told whether it is there.</source>
        <translation>Wer die Zugriffe verwaltet, wird gebeten, Ihnen zu erlauben, dies zu sehen und seine Werte aufzudecken. Bis zur Zustimmung erfahren Sie nicht, ob es überhaupt existiert.</translation>
    </message>
    <message>
        <source>The whole organization</source>
        <translation>Die ganze Organisation</translation>
    </message>
    <message>
        <source>All that stands in the environment</source>
        <translation>Alles, was in der Umgebung steht</translation>
    </message>
    <message>
        <source>Access to %1 is requested. Its answer stands under Approvals.</source>
        <translation>Der Zugriff auf %1 ist angefragt. Die Antwort steht dann unter „Genehmigungen“.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RetireSheet</name>
    <message>
        <source>It was last used %1.</source>
        <translation>Zuletzt benutzt: %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Nie benutzt.</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>API-Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Whatever uses this key is refused from now on, for good. %1</source>
        <translation>Was diesen Schlüssel benutzt, wird von jetzt an endgültig abgewiesen. %1</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>The API key %1 was revoked</source>
        <translation>Der API-Schlüssel %1 wurde widerrufen</translation>
    </message>
    <message>
        <source>Its keys, tokens and credentials are refused from now on, for good. %1</source>
        <translation>Seine Schlüssel, Token und Nachweise werden von jetzt an endgültig abgewiesen. %1</translation>
    </message>
    <message>
        <source>It stands for a runner, which is revoked with it: nothing is opened by that runner any more. %1</source>
        <translation>Es steht für einen Runner, der mit ihm widerrufen wird: Dieser Runner öffnet dann nichts mehr. %1</translation>
    </message>
    <message>
        <source>Disable a service account</source>
        <translation>Dienstkonto abschalten</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 abschalten</translation>
    </message>
    <message>
        <source>The service account %1 was disabled</source>
        <translation>Das Dienstkonto %1 wurde abgeschaltet</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReuseSheet</name>
    <message>
        <source>Reused values</source>
        <translation>Mehrfach verwendete Werte</translation>
    </message>
    <message>
        <source>Values that are the same</source>
        <translation>Gleiche Werte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n secret(s) so far. Cancel stops here.</source>
        <translation>
            <numerusform>Bisher %n Geheimnis geprüft. „Abbrechen“ beendet die Suche hier.</numerusform>
            <numerusform>Bisher %n Geheimnisse geprüft. „Abbrechen“ beendet die Suche hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value is used twice.</source>
        <translation>Kein Wert wird zweimal verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are used more than once.</source>
        <translation>
            <numerusform>%n Wert wird mehrfach verwendet.</numerusform>
            <numerusform>%n Werte werden mehrfach verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 values of %n secret(s) were looked at.</source>
        <translation>
            <numerusform>%1 Werte von %n Geheimnis wurden geprüft.</numerusform>
            <numerusform>%1 Werte von %n Geheimnissen wurden geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not: you may not reveal them at once, or they are too large.</source>
        <translation>
            <numerusform>%n Geheimnis nicht: Sie dürfen es nicht sofort aufdecken, oder es ist zu groß.</numerusform>
            <numerusform>%n Geheimnisse nicht: Sie dürfen sie nicht sofort aufdecken, oder sie sind zu groß.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The runner marks the current values of every secret that you may reveal; this window alone can tell which are the same, and nobody sees a value. Recorded for each secret: you, the time and the purpose. Values of less than %1 bytes count as different.</source>
        <translation>Der Runner kennzeichnet die aktuellen Werte aller Geheimnisse, die Sie aufdecken dürfen; allein dieses Fenster erkennt, welche gleich sind, und niemand sieht einen Wert. Festgehalten werden für jedes Geheimnis: Sie, die Zeit und der Zweck. Werte mit weniger als %1 Byte gelten als verschieden.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevealBothSheet</name>
    <message>
        <source>Reveal both</source>
        <translation>Beide aufdecken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevealSheet</name>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Keys to reveal</source>
        <translation>Aufzudeckende Schlüssel</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · Version %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n key(s)</source>
        <translation>
            <numerusform>Der eine Schlüssel</numerusform>
            <numerusform>Alle %n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Recorded: you, the time, the purpose and the keys. Nothing can keep others from reading your screen: look around first.</source>
        <translation>Festgehalten werden: Sie, die Zeit, der Zweck und die Schlüssel. Nichts hindert andere, auf Ihren Bildschirm zu sehen: Schauen Sie sich vorher um.</translation>
    </message>
    <message>
        <source>Released by the runner %1, for this window alone.</source>
        <translation>Freigegeben vom Runner %1, nur für dieses Fenster.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The server may be hiding version %1 of this secret: it exists, and the server did not show it as the newest. Ask your administrator before you rely on this value.</source>
        <translation>Der Server verbirgt vielleicht Version %1 dieses Geheimnisses: Es gibt sie, und der Server hat sie nicht als die neueste gezeigt. Fragen Sie Ihre Administration, bevor Sie sich auf diesen Wert verlassen.</translation>
    </message>
    <message>
        <source>Version %1 of this secret is newer; the server says that it is deleted.</source>
        <translation>Version %1 dieses Geheimnisses ist neuer; der Server sagt, dass sie gelöscht ist.</translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation>Genehmigung anfragen</translation>
    </message>
    <message>
        <source>Break the glass…</source>
        <translation>Notzugriff…</translation>
    </message>
    <message>
        <source>Held to: %1</source>
        <translation>Auflagen: %1</translation>
    </message>
    <message>
        <source>Copy without showing</source>
        <translation>Kopieren, ohne zu zeigen</translation>
    </message>
    <message>
        <source>Key to copy</source>
        <translation>Schlüssel, der kopiert wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Others have agreed to this until %1. Press %2.</source>
        <translation>Andere haben dem bis %1 zugestimmt. Drücken Sie „%2“.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The glass is broken until %1. Press %2.</source>
        <translation>Der Notzugriff gilt bis %1. Drücken Sie „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>Requested. As soon as %n other person(s) have agreed, press %1 again.</source>
        <translation>
            <numerusform>Angefragt. Sobald eine andere Person zugestimmt hat, drücken Sie wieder „%1“.</numerusform>
            <numerusform>Angefragt. Sobald %n andere Personen zugestimmt haben, drücken Sie wieder „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server which keys this secret has…</source>
        <translation>Der Server wird gefragt, welche Schlüssel dieses Geheimnis hat …</translation>
    </message>
    <message>
        <source>This secret has no current version.</source>
        <translation>Dieses Geheimnis hat keine aktuelle Version.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>The policy of your organization does not let this value be copied.</source>
        <translation>Die Richtlinie Ihrer Organisation lässt nicht zu, dass dieser Wert kopiert wird.</translation>
    </message>
    <message>
        <source>This value is empty. Nothing was copied.</source>
        <translation>Dieser Wert ist leer. Nichts wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded as a reveal: you, the time, the purpose and the key. The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>Als Aufdeckung festgehalten werden: Sie, die Zeit, der Zweck und der Schlüssel. Die Zwischenablage wird nach %n Sekunde geleert.</numerusform>
            <numerusform>Als Aufdeckung festgehalten werden: Sie, die Zeit, der Zweck und der Schlüssel. Die Zwischenablage wird nach %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is on the clipboard, for %n second(s).</source>
        <translation>
            <numerusform>%1 ist für %n Sekunde in der Zwischenablage.</numerusform>
            <numerusform>%1 ist für %n Sekunden in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The leave to see this has run out. It is hidden.</source>
        <translation>Die Erlaubnis, dies zu sehen, ist abgelaufen. Es ist verborgen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReviewSheet</name>
    <message>
        <source>Close the review</source>
        <translation>Prüfung abschließen</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Was sich zeigte</translation>
    </message>
    <message>
        <source>%1 broke the glass of %2</source>
        <translation>%1 nahm den Notzugriff auf %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>The emergency was real, and no more was seen than needed.</source>
        <translation>Der Notfall war echt, und es wurde nicht mehr gesehen als nötig.</translation>
    </message>
    <message>
        <source>Something has to be done, such as rotating what was seen.</source>
        <translation>Es ist etwas zu tun, etwa das Gesehene zu erneuern.</translation>
    </message>
    <message>
        <source>This should not have happened.</source>
        <translation>Das hätte nicht geschehen dürfen.</translation>
    </message>
    <message>
        <source>Choose what you found.</source>
        <translation>Wählen Sie, was sich zeigte.</translation>
    </message>
    <message>
        <source>Say in a sentence what you found.</source>
        <translation>Sagen Sie in einem Satz, was sich zeigte.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReviewsView</name>
    <message>
        <source>Reviews of access</source>
        <translation>Überprüfungen der Zugriffe</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Was gegeben wurde</translation>
    </message>
    <message>
        <source>Begin a review…</source>
        <translation>Überprüfung beginnen …</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Abschließen …</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Choose a review.</source>
        <translation>Wählen Sie eine Überprüfung.</translation>
    </message>
    <message>
        <source>This server has no reviews of access.</source>
        <translation>Dieser Server kennt keine Überprüfungen der Zugriffe.</translation>
    </message>
    <message>
        <source>No review was begun yet.</source>
        <translation>Es wurde noch keine Überprüfung begonnen.</translation>
    </message>
    <message>
        <source>Nothing had been given when it was begun.</source>
        <translation>Als sie begann, war nichts gegeben.</translation>
    </message>
    <message>
        <source>This review is signed.</source>
        <translation>Diese Überprüfung ist abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are undecided.</source>
        <translation>
            <numerusform>%n Zugriff ist unentschieden.</numerusform>
            <numerusform>%n Zugriffe sind unentschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>Überprüfung beginnen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Begin review</source>
        <translation>Überprüfung beginnen</translation>
    </message>
    <message>
        <source>The review is begun.</source>
        <translation>Die Überprüfung ist begonnen.</translation>
    </message>
    <message>
        <source>Sign off a review</source>
        <translation>Überprüfung abschließen</translation>
    </message>
    <message numerus="yes">
        <source>You say that the rest is needed. %n pieces of access are taken away now.</source>
        <translation>
            <numerusform>Sie bestätigen, dass der Rest gebraucht wird. %n Zugriff wird jetzt entzogen.</numerusform>
            <numerusform>Sie bestätigen, dass der Rest gebraucht wird. %n Zugriffe werden jetzt entzogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>The review is signed off.</source>
        <translation>Die Überprüfung ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevokeSheet</name>
    <message>
        <source>Revoke although it is in use</source>
        <translation>Widerrufen, obwohl er in Gebrauch ist</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>Warum es nicht warten kann</translation>
    </message>
    <message>
        <source>An older version may still be used. Whoever uses it stands without a value once it is revoked at the source:</source>
        <translation>Eine ältere Version wird vielleicht noch verwendet. Wer sie verwendet, steht ohne Wert da, sobald sie an der Quelle widerrufen ist:</translation>
    </message>
    <message>
        <source>It is revoked all the same</source>
        <translation>Er ist trotzdem widerrufen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RolesView</name>
    <message>
        <source>Roles given</source>
        <translation>Vergebene Rollen</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>Rolle vergeben…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Entziehen…</translation>
    </message>
    <message>
        <source>No role was given.</source>
        <translation>Keine Rolle wurde vergeben.</translation>
    </message>
    <message>
        <source>You may not know who was given what. Ask for the role of viewer.</source>
        <translation>Sie dürfen nicht wissen, wer was bekommen hat. Bitten Sie um die Rolle Betrachter.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RollbackSheet</name>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>The content of version %1 of &quot;%2&quot; becomes a new version. Nothing is revealed: the runner encrypts it anew. It is recorded who did it and when.</source>
        <translation>Der Inhalt von Version %1 von „%2“ wird eine neue Version. Nichts wird aufgedeckt: Der Runner verschlüsselt ihn neu. Festgehalten wird, wer es wann getan hat.</translation>
    </message>
    <message>
        <source>Roll back to v%1</source>
        <translation>Auf v%1 zurückrollen</translation>
    </message>
    <message>
        <source>Rolled back to version %1</source>
        <translation>Auf Version %1 zurückgerollt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RosterView</name>
    <message>
        <source>You may not manage access here. Ask for the role of access administrator.</source>
        <translation>Sie dürfen hier keine Zugriffe verwalten. Bitten Sie um die Rolle Zugriffsadministrator.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RotationDefaultsSheet</name>
    <message>
        <source>Rotation defaults</source>
        <translation>Rotationsvorgaben</translation>
    </message>
    <message>
        <source>Default of</source>
        <translation>Vorgabe für</translation>
    </message>
    <message>
        <source>Secrets without a policy of their own have the default of their environment, or else the organization&apos;s. It holds at once, also for secrets that stand already.</source>
        <translation>Geheimnisse ohne eigene Richtlinie haben die Vorgabe ihrer Umgebung, sonst die der Organisation. Sie gilt sofort, auch für Geheimnisse, die es schon gibt.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Save default</source>
        <translation>Vorgabe speichern</translation>
    </message>
    <message>
        <source>Remove default</source>
        <translation>Vorgabe entfernen</translation>
    </message>
    <message>
        <source>There is no default here.</source>
        <translation>Hier gibt es keine Vorgabe.</translation>
    </message>
    <message>
        <source>The default was set by %1.</source>
        <translation>Die Vorgabe wurde von %1 gesetzt.</translation>
    </message>
    <message>
        <source>%1 has a rotation default</source>
        <translation>%1 hat eine Rotationsvorgabe</translation>
    </message>
    <message>
        <source>%1 has no rotation default any more</source>
        <translation>%1 hat keine Rotationsvorgabe mehr</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RotationLine</name>
    <message>
        <source>Policy…</source>
        <translation>Richtlinie …</translation>
    </message>
    <message>
        <source>Change the rotation policy</source>
        <translation>Rotationsrichtlinie ändern</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren …</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>Weiter rotieren …</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RotationPage</name>
    <message>
        <source>Secrets to rotate, the most urgent first</source>
        <translation>Zu rotierende Geheimnisse, die dringendsten zuerst</translation>
    </message>
    <message>
        <source>The chosen rotation</source>
        <translation>Die gewählte Rotation</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>Richtlinie …</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Nothing is to be rotated. Give a secret a rotation policy in its detail, and it stands here when it is due.</source>
        <translation>Es ist nichts zu rotieren. Geben Sie einem Geheimnis in seiner Einzelansicht eine Rotationsrichtlinie, dann steht es hier, wenn es fällig ist.</translation>
    </message>
    <message>
        <source>You may not write this secret.</source>
        <translation>Sie dürfen dieses Geheimnis nicht ändern.</translation>
    </message>
    <message>
        <source>Defaults…</source>
        <translation>Vorgaben …</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RotationPolicySheet</name>
    <message>
        <source>Rotation policy</source>
        <translation>Rotationsrichtlinie</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>Tage zwischen Rotationen</translation>
    </message>
    <message>
        <source>What the value is</source>
        <translation>Was der Wert ist</translation>
    </message>
    <message>
        <source>Where it is revoked</source>
        <translation>Wo er widerrufen wird</translation>
    </message>
    <message>
        <source>Page at the source</source>
        <translation>Seite bei der Quelle</translation>
    </message>
    <message>
        <source>Where and how the source takes an old value back</source>
        <translation>Wo und wie die Quelle einen alten Wert zurücknimmt</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Alle wie viele Tage</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>Richtlinie speichern</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation>Richtlinie entfernen</translation>
    </message>
    <message>
        <source>The page is an address that begins with https://, without a password in it.</source>
        <translation>Die Seite ist eine Adresse, die mit https:// beginnt und kein Passwort enthält.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a rotation policy</source>
        <translation>„%1“ hat eine Rotationsrichtlinie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rotation policy any more</source>
        <translation>„%1“ hat keine Rotationsrichtlinie mehr</translation>
    </message>
    <message>
        <source>This is the default. Saved here, it holds for this secret alone.</source>
        <translation>Dies ist die Vorgabe. Hier gespeichert, gilt sie nur für dieses Geheimnis.</translation>
    </message>
    <message>
        <source>as each has it</source>
        <translation>wie jeweils vorhanden</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RunbookSheet</name>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RunbookView</name>
    <message>
        <source>Delivered</source>
        <translation>Verteilt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>The rotation is closed</source>
        <translation>Die Rotation ist abgeschlossen</translation>
    </message>
    <message>
        <source>The rotation has begun</source>
        <translation>Die Rotation hat begonnen</translation>
    </message>
    <message>
        <source>No value has changed. Set a new value.</source>
        <translation>Kein Wert hat sich geändert. Setzen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Version %1 has the new value</source>
        <translation>Version %1 hat den neuen Wert</translation>
    </message>
    <message>
        <source>The old value is revoked at the source</source>
        <translation>Der alte Wert ist an der Quelle widerrufen</translation>
    </message>
    <message>
        <source>The rotation is aborted, and the value of before is in use again</source>
        <translation>Die Rotation ist abgebrochen, und der vorherige Wert ist wieder in Gebrauch</translation>
    </message>
    <message>
        <source>The rotation is aborted</source>
        <translation>Die Rotation ist abgebrochen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps of this rotation</source>
        <translation>Schritte dieser Rotation</translation>
    </message>
    <message>
        <source>Evidence, for the record</source>
        <translation>Nachweis, fürs Protokoll</translation>
    </message>
    <message>
        <source>Evidence, for the record: no value</source>
        <translation>Nachweis, fürs Protokoll: kein Wert</translation>
    </message>
    <message>
        <source>Start rotation…</source>
        <translation>Rotation beginnen …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abbrechen …</translation>
    </message>
    <message>
        <source>Choose a secret.</source>
        <translation>Wählen Sie ein Geheimnis.</translation>
    </message>
    <message>
        <source>Still in use: %1</source>
        <translation>Noch in Gebrauch: %1</translation>
    </message>
    <message>
        <source>This rotation is done.</source>
        <translation>Diese Rotation ist erledigt.</translation>
    </message>
    <message>
        <source>This rotation was aborted: %1</source>
        <translation>Diese Rotation wurde abgebrochen: %1</translation>
    </message>
    <message>
        <source>No rotation is under way. Begin with a new value; the old one stays in use until the last steps, and all can be left and gone on with.</source>
        <translation>Es läuft keine Rotation. Beginnen Sie mit einem neuen Wert; der alte bleibt bis zu den letzten Schritten in Gebrauch, und Sie können jederzeit unterbrechen und später weitermachen.</translation>
    </message>
    <message>
        <source>Revoke although it is in use…</source>
        <translation>Widerrufen, obwohl er in Gebrauch ist …</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Bitte warten Sie.</translation>
    </message>
    <message>
        <source>You may not write this secret.</source>
        <translation>Sie dürfen dieses Geheimnis nicht ändern.</translation>
    </message>
    <message>
        <source>The old value is revoked, and the rotation is closed</source>
        <translation>Der alte Wert ist widerrufen und die Rotation abgeschlossen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SampleBar</name>
    <message>
        <source>Only looking around?</source>
        <translation>Möchten Sie sich nur umsehen?</translation>
    </message>
    <message>
        <source>There are sample secrets here.</source>
        <translation>Hier gibt es Beispielgeheimnisse.</translation>
    </message>
    <message>
        <source>Add sample secrets…</source>
        <translation>Beispielgeheimnisse hinzufügen …</translation>
    </message>
    <message>
        <source>Remove the sample secrets…</source>
        <translation>Beispielgeheimnisse entfernen …</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SampleSheet</name>
    <message>
        <source>Add sample secrets</source>
        <translation>Beispielgeheimnisse hinzufügen</translation>
    </message>
    <message>
        <source>Remove the sample secrets</source>
        <translation>Beispielgeheimnisse entfernen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Some dozen secrets in production, staging and development, with values made on this computer, owners, labels and a few versions. Environments that are missing are added. Each is made as by your own hand and stands on the record.</source>
        <translation>Einige Dutzend Geheimnisse in Produktion, Vorstufe und Entwicklung, mit Werten, die auf diesem Computer entstehen, mit Zuständigen, Etiketten und einigen Versionen. Fehlende Umgebungen werden angelegt. Jedes Geheimnis entsteht wie von Ihrer eigenen Hand und steht im Protokoll.</translation>
    </message>
    <message>
        <source>All secrets labelled &quot;sample&quot; go to the trash, from where they can be restored. Environments stay. Each removal stands on the record.</source>
        <translation>Alle Geheimnisse mit dem Etikett „sample“ kommen in den Papierkorb und lassen sich von dort wiederherstellen. Umgebungen bleiben. Jedes Entfernen steht im Protokoll.</translation>
    </message>
    <message>
        <source>Move them to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n sample secret(s) were added</source>
        <translation>
            <numerusform>%n Beispielgeheimnis wurde hinzugefügt</numerusform>
            <numerusform>%n Beispielgeheimnisse wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample secret(s) are in the trash now</source>
        <translation>
            <numerusform>%n Beispielgeheimnis ist jetzt im Papierkorb</numerusform>
            <numerusform>%n Beispielgeheimnisse sind jetzt im Papierkorb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SaveKeysSheet</name>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Secrets that change</source>
        <translation>Geheimnisse, die sich ändern</translation>
    </message>
    <message>
        <source>Each secret is saved by itself, upon the version that is shown. What fails stays staged.</source>
        <translation>Jedes Geheimnis wird für sich gespeichert, auf der gezeigten Version. Was misslingt, bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>This changes production: what reads these secrets gets the new values.</source>
        <translation>Dies ändert die Produktion: Was diese Geheimnisse liest, erhält die neuen Werte.</translation>
    </message>
    <message>
        <source>Reason for the change, for the record</source>
        <translation>Grund der Änderung, für das Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation>
            <numerusform>%n Änderung speichern</numerusform>
            <numerusform>%n Änderungen speichern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are left out: somebody else has changed these keys since. Look at them, and stage them again.</source>
        <translation>
            <numerusform>%n Änderung bleibt weg: jemand anderes hat diesen Schlüssel seither geändert. Sehen Sie ihn an und merken Sie sie erneut vor.</numerusform>
            <numerusform>%n Änderungen bleiben weg: jemand anderes hat diese Schlüssel seither geändert. Sehen Sie sie an und merken Sie sie erneut vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were not saved, or in part. Their changes stay staged: look at the reasons, then save again.</source>
        <translation>
            <numerusform>%n Geheimnis wurde nicht oder nur zum Teil gespeichert. Seine Änderungen bleiben vorgemerkt: sehen Sie den Grund an und speichern Sie dann erneut.</numerusform>
            <numerusform>%n Geheimnisse wurden nicht oder nur zum Teil gespeichert. Ihre Änderungen bleiben vorgemerkt: sehen Sie die Gründe an und speichern Sie dann erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) saved.</source>
        <translation>
            <numerusform>%n Geheimnis gespeichert.</numerusform>
            <numerusform>%n Geheimnisse gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SearchForm</name>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Ganz %1</translation>
    </message>
    <message>
        <source>the organization&apos;s own</source>
        <translation>direkt in der Organisation</translation>
    </message>
    <message>
        <source>an environment</source>
        <translation>eine Umgebung</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SearchSheet</name>
    <message>
        <source>Open the secret</source>
        <translation>Das Geheimnis öffnen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretDetail</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys of this secret, values hidden</source>
        <translation>Schlüssel dieses Geheimnisses, Werte verborgen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versionen, neueste zuerst</translation>
    </message>
    <message>
        <source>Restore secret</source>
        <translation>Geheimnis wiederherstellen</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>Aufdecken…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Angaben…</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Verweis kopieren</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Roll back to this version…</source>
        <translation>Auf diese Version zurückrollen…</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Diese Version löschen</translation>
    </message>
    <message>
        <source>Undelete this version</source>
        <translation>Diese Version zurückholen</translation>
    </message>
    <message>
        <source>Version %1 is back</source>
        <translation>Version %1 ist wieder da</translation>
    </message>
    <message>
        <source>Version %1 was deleted; it can be undeleted</source>
        <translation>Version %1 wurde gelöscht; sie lässt sich zurückholen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was restored</source>
        <translation>„%1“ wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the trash</source>
        <translation>„%1“ ist im Papierkorb</translation>
    </message>
    <message>
        <source>The reference is on the clipboard. It holds no value.</source>
        <translation>Der Verweis ist in der Zwischenablage. Er enthält keinen Wert.</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>Wer hat Zugriff</translation>
    </message>
    <message>
        <source>The glass is broken: reveal what you need</source>
        <translation>Der Notzugriff gilt: Decken Sie auf, was Sie brauchen</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <comment>a backend</comment>
        <translation>liegt in %1</translation>
    </message>
    <message>
        <source>The link is on the clipboard. It holds no name and no value.</source>
        <translation>Der Link ist in der Zwischenablage. Er enthält keinen Namen und keinen Wert.</translation>
    </message>
    <message>
        <source>Version %1 is the current one. Choose an older version to roll back to.</source>
        <translation>Version %1 ist die aktuelle. Wählen Sie eine ältere, auf die zurückgesetzt werden soll.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretDetailsSheet</name>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Name des Geheimnisses</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>References name the slug; it stays as it is.</source>
        <translation>Verweise nennen das Kürzel; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Angaben speichern</translation>
    </message>
    <message>
        <source>The secret needs a name.</source>
        <translation>Das Geheimnis braucht einen Namen.</translation>
    </message>
    <message>
        <source>The details of &quot;%1&quot; were saved</source>
        <translation>Die Angaben zu „%1“ wurden gespeichert</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretEditor</name>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Create secret</source>
        <translation>Geheimnis anlegen</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Save as v%1</source>
        <translation>Als v%1 speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>Schlüssel und Werte</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Paste .env, YAML or JSON</source>
        <translation>.env, YAML oder JSON einfügen</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Reason for the change, for the record</source>
        <translation>Grund der Änderung, fürs Protokoll</translation>
    </message>
    <message>
        <source>Staged: %1 added, %2 changed, %3 removed</source>
        <translation>Vorgemerkt: %1 neu, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>The secret needs a name with at least one letter or digit of a–z, 0–9.</source>
        <translation>Das Geheimnis braucht einen Namen mit mindestens einem Buchstaben oder einer Ziffer aus a–z, 0–9.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was created</source>
        <translation>„%1“ wurde angelegt</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>Als Version %1 gespeichert</translation>
    </message>
    <message>
        <source>✕ A secret of this name exists here already. Choose another name, or open that one.</source>
        <translation>✕ Ein Geheimnis dieses Namens gibt es hier schon. Wählen Sie einen anderen Namen, oder öffnen Sie jenes.</translation>
    </message>
    <message>
        <source>Generate a value…</source>
        <translation>Wert erzeugen …</translation>
    </message>
    <message>
        <source>Generate a value</source>
        <translation>Einen Wert erzeugen</translation>
    </message>
    <message>
        <source>Where the secret is stored. To change it later, move the secret.</source>
        <translation>Wo das Geheimnis gespeichert wird. Um das später zu ändern, verschieben Sie das Geheimnis.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretFace</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>+20 s</source>
        <translation>+20 s</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A button beside a revealed value: %1 is what it does, %2 the name of the key.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The value of %1 was wiped</source>
        <translation>Der Wert von %1 wurde gelöscht</translation>
    </message>
    <message>
        <source>Hidden value of %1</source>
        <translation>Verborgener Wert von %1</translation>
    </message>
    <message>
        <source>Revealed value of %1</source>
        <translation>Aufgedeckter Wert von %1</translation>
    </message>
    <message>
        <source>◔ %1 s</source>
        <translation>◔ %1 s</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s)</source>
        <translation>
            <numerusform>Verschwindet in %n Sekunde</numerusform>
            <numerusform>Verschwindet in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy of your organization does not let this value be copied.</source>
        <translation>Die Richtlinie Ihrer Organisation lässt nicht zu, dass dieser Wert kopiert wird.</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>In groups of four, for reading aloud (Ctrl+Shift+T)</source>
        <translation>In Vierergruppen, zum Vorlesen (Strg+Umschalt+T)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretsPage</name>
    <message>
        <source>Filter by name, label or description</source>
        <translation>Nach Name, Etikett oder Beschreibung filtern</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Secrets, sorted by name</source>
        <translation>Geheimnisse, nach Name geordnet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>There are no secrets here yet.</source>
        <translation>Hier gibt es noch keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Loaded so far: %1 of %2. You can use them now.</source>
        <translation>Bisher geladen: %1 von %2. Sie sind schon benutzbar.</translation>
    </message>
    <message>
        <source>Loaded so far: %1. You can use them now.</source>
        <translation>Bisher geladen: %1. Sie sind schon benutzbar.</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Geheimnis…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Hide when the window loses the focus</source>
        <translation>Verbergen, wenn das Fenster den Fokus verliert</translation>
    </message>
    <message>
        <source>Presenting mode</source>
        <translation>Präsentationsmodus</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Bei Untätigkeit sperren nach</translation>
    </message>
    <message>
        <source>Hide revealed values after</source>
        <translation>Aufgedeckte Werte verbergen nach</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>Of values that were copied here, if nothing else was copied since.</source>
        <translation>Gilt für Werte, die hier kopiert wurden, wenn seither nichts anderes kopiert wurde.</translation>
    </message>
    <message>
        <source>Two seconds after another window came to the front.</source>
        <translation>Zwei Sekunden, nachdem ein anderes Fenster nach vorn gekommen ist.</translation>
    </message>
    <message numerus="yes">
        <source>🔒 Set by %1: at most %n second(s) for values under some of its rules.</source>
        <translation>
            <numerusform>🔒 Vorgegeben von %1: höchstens %n Sekunde für Werte unter manchen Regeln.</numerusform>
            <numerusform>🔒 Vorgegeben von %1: höchstens %n Sekunden für Werte unter manchen Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep typed values while locked</source>
        <translation>Getippte Werte im Gesperrten behalten</translation>
    </message>
    <message>
        <source>Then values that were typed and not saved are wiped. Names, descriptions and keys stay.</source>
        <translation>Dann werden getippte, nicht gespeicherte Werte gelöscht. Namen, Beschreibungen und Schlüssel bleiben.</translation>
    </message>
    <message>
        <source>While others look on, no value is shown, and names of secrets are shortened. Ends with the console.</source>
        <translation>Solange andere zusehen, wird kein Wert gezeigt, und Namen von Geheimnissen sind gekürzt. Endet mit der Konsole.</translation>
    </message>
    <message>
        <source>Nobody touches the console for that long, nor anything else where the desktop can be asked; %1 is never. It locks with the screen, at sleep, and with Ctrl+L in any case.</source>
        <translation>So lange rührt niemand die Konsole an, und auch sonst nichts, wo sich der Schreibtisch fragen lässt; %1 heißt nie. Mit dem Bildschirm, vor dem Ruhezustand und mit Strg+L sperrt sie in jedem Fall.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ServerSwitcher</name>
    <message>
        <source>Server and organization</source>
        <translation>Server und Organisation</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Server and organization: %1</source>
        <translation>Server und Organisation: %1</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Another server or organization</source>
        <translation>Anderer Server oder andere Organisation</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ServiceAccountSheet</name>
    <message>
        <source>New service account</source>
        <translation>Neues Dienstkonto</translation>
    </message>
    <message>
        <source>Name of the service account</source>
        <translation>Name des Dienstkontos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Make its first API key now</source>
        <translation>Gleich den ersten API-Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Create service account</source>
        <translation>Dienstkonto anlegen</translation>
    </message>
    <message>
        <source>The service account needs a name.</source>
        <translation>Das Dienstkonto braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a service account of this name. Choose another.</source>
        <translation>Ein Dienstkonto dieses Namens gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The service account %1 was created</source>
        <translation>Das Dienstkonto %1 wurde angelegt</translation>
    </message>
    <message>
        <source>This is its API key. It is shown this once: put it where the machine finds it, and nowhere else.</source>
        <translation>Das ist sein API-Schlüssel. Er wird nur dieses eine Mal gezeigt: Legen Sie ihn dorthin, wo die Maschine ihn findet, und nirgends sonst.</translation>
    </message>
    <message>
        <source>The service account was created, but its key was not: %1 Make one with &quot;New API key&quot;.</source>
        <translation>Das Dienstkonto wurde angelegt, sein Schlüssel aber nicht: %1 Legen Sie ihn mit „Neuer API-Schlüssel“ an.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SessionsSheet</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>End this sign-in</source>
        <translation>Diese Anmeldung beenden</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Alle anderen beenden</translation>
    </message>
    <message>
        <source>You are %1, and signed in here with: %2. A sign-in that you do not know is somebody else&apos;s: end it, and change how you sign in.</source>
        <translation>Sie sind %1 und hier angemeldet mit: %2. Eine Anmeldung, die Sie nicht kennen, ist die eines anderen: beenden Sie sie, und ändern Sie, womit Sie sich anmelden.</translation>
    </message>
    <message>
        <source>You are %1. A sign-in that you do not know is somebody else&apos;s: end it, and change how you sign in.</source>
        <translation>Sie sind %1. Eine Anmeldung, die Sie nicht kennen, ist die eines anderen: beenden Sie sie, und ändern Sie, womit Sie sich anmelden.</translation>
    </message>
    <message>
        <source>This is where you are now: sign out instead.</source>
        <translation>Hier sind Sie gerade: melden Sie sich stattdessen ab.</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <translation>Es gibt keine anderen.</translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended</source>
        <translation>Die Anmeldung von %1 ist beendet</translation>
    </message>
    <message>
        <source>All other sign-ins have ended</source>
        <translation>Alle anderen Anmeldungen sind beendet</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SettingsSection</name>
    <message>
        <source>Reset section</source>
        <translation>Abschnitt zurücksetzen</translation>
    </message>
    <message>
        <source>Reset section %1</source>
        <translation>Abschnitt %1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1: everything is as it was at first.</source>
        <translation>%1: Alles ist wieder wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Wird bearbeitet</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Kürzel filtern</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kürzel</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Sidebar</name>
    <message>
        <source>Main navigation</source>
        <translation>Hauptnavigation</translation>
    </message>
    <message>
        <source>LOOK UP</source>
        <translation>NACHSCHLAGEN</translation>
    </message>
    <message>
        <source>All secrets</source>
        <translation>Alle Geheimnisse</translation>
    </message>
    <message>
        <source>Environment %1, %2</source>
        <translation>Umgebung %1, %2</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>PRÜFEN</translation>
    </message>
    <message>
        <source>MANAGE</source>
        <translation>VERWALTEN</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SignInPage</name>
    <message>
        <source>Secrets that the server cannot read. Sign in with your browser; you come back here by yourself.</source>
        <translation>Geheimnisse, die der Server nicht lesen kann. Melden Sie sich im Browser an; Sie kommen von selbst hierher zurück.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Weiter im Browser</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Es wird auf den Browser gewartet</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>This is your first sign-in here. The server names %1 as your identity provider: go on if your administrator names it, too. No other is taken later.</source>
        <translation>Sie melden sich hier zum ersten Mal an. Der Server nennt %1 als Ihren Identitätsanbieter: Fahren Sie fort, wenn auch Ihr Administrator ihn nennt. Später wird kein anderer angenommen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SleepDelay</name>
    <message>
        <source>Locks before the computer sleeps</source>
        <translation>Sperrt, bevor der Computer in den Ruhezustand geht</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SopsPicker</name>
    <message>
        <source>What to import</source>
        <translation>Was importiert wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>im Klartext</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StartChoice</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Where are your secrets to be?</source>
        <translation>Wo sollen Ihre Geheimnisse liegen?</translation>
    </message>
    <message>
        <source>A server of your organization…</source>
        <translation>Ein Server Ihrer Organisation …</translation>
    </message>
    <message>
        <source>Strongroom starts a control plane of its own, for you alone: nothing leaves this computer, and nobody else can reach it.</source>
        <translation>Strongroom startet eine eigene Steuerungsebene, nur für Sie: Nichts verlässt diesen Computer, und niemand sonst kann sie erreichen.</translation>
    </message>
    <message>
        <source>You need its address, and the fingerprint of its authority from your administrator. What you share there, others see as far as they may.</source>
        <translation>Sie brauchen seine Adresse und von Ihrer Administration den Fingerabdruck seiner Zertifizierungsstelle. Was Sie dort teilen, sehen andere, soweit sie dürfen.</translation>
    </message>
    <message>
        <source>You can add the other later, and switch between them.</source>
        <translation>Sie können das andere später hinzufügen und zwischen beiden wechseln.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StateOverlay</name>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Offline. Showing metadata from %1.</source>
        <translation>Offline. Gezeigt wird der Stand von %1.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>You can see that this exists but not open it.</source>
        <translation>Sie sehen, dass es dies gibt, können es aber nicht öffnen.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StatePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StatusLine</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Zwischenablage jetzt leeren</translation>
    </message>
    <message>
        <source>● Connected: %1</source>
        <translation>● Verbunden: %1</translation>
    </message>
    <message>
        <source>◌ Connecting…</source>
        <translation>◌ Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation>▲ Offline</translation>
    </message>
    <message numerus="yes">
        <source>⧗ the clipboard holds a secret, %n second(s) left</source>
        <translation>
            <numerusform>⧗ in der Zwischenablage ist ein Geheimnis, noch %n Sekunde</numerusform>
            <numerusform>⧗ in der Zwischenablage ist ein Geheimnis, noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TeamSheet</name>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>Edit a team</source>
        <translation>Team bearbeiten</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Name des Teams</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Group of the identity provider</source>
        <translation>Gruppe des Identitätsanbieters</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider&apos;s group</source>
        <translation>Gruppe des Anbieters</translation>
    </message>
    <message>
        <source>Whoever the identity provider puts in this group belongs to the team, for as long as it says so.</source>
        <translation>Wer vom Identitätsanbieter in diese Gruppe gestellt wird, gehört zum Team, solange dieser es sagt.</translation>
    </message>
    <message>
        <source>Add the team</source>
        <translation>Team anlegen</translation>
    </message>
    <message>
        <source>Save the team</source>
        <translation>Team speichern</translation>
    </message>
    <message>
        <source>The team needs a name.</source>
        <translation>Das Team braucht einen Namen.</translation>
    </message>
    <message>
        <source>A slug has 1 to 63 of a–z, 0–9, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Ein Kürzel hat 1 bis 63 Zeichen aus a–z, 0–9, „-“ und „_“.</translation>
    </message>
    <message>
        <source>There is a team of this slug. Choose another.</source>
        <translation>Ein Team mit diesem Kürzel gibt es schon. Wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TeamsView</name>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>Im Team</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>Neues Team…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Add to the team…</source>
        <translation>Ins Team aufnehmen…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Herausnehmen…</translation>
    </message>
    <message>
        <source>There are no teams yet.</source>
        <translation>Es gibt noch keine Teams.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The team is: %1</source>
        <translation>Das Team ist: %1</translation>
    </message>
    <message>
        <source>Everybody in the identity provider&apos;s group %1 belongs to it.</source>
        <translation>Alle in der Gruppe %1 des Identitätsanbieters gehören dazu.</translation>
    </message>
    <message>
        <source>You may not know who is in a team. Ask for the role of viewer.</source>
        <translation>Sie dürfen nicht wissen, wer in einem Team ist. Bitten Sie um die Rolle Betrachter.</translation>
    </message>
    <message>
        <source>No team is chosen.</source>
        <translation>Kein Team ist gewählt.</translation>
    </message>
    <message>
        <source>Nobody is in this team.</source>
        <translation>Niemand ist in diesem Team.</translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation>Wählen Sie zuerst ein Team.</translation>
    </message>
    <message>
        <source>The team %1 was saved</source>
        <translation>Das Team %1 wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It was not done. Presenting mode hides why.</source>
        <translation>Es wurde nicht getan. Der Präsentationsmodus verbirgt den Grund.</translation>
    </message>
    <message>
        <source>Done. Presenting mode hides the details.</source>
        <translation>Erledigt. Der Präsentationsmodus verbirgt die Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TypedName</name>
    <message>
        <source>To go on, type %1</source>
        <translation>Um fortzufahren, geben Sie %1 ein</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UpdateBanner</name>
    <message>
        <source>Strongroom was updated to %1: restart it to use that.</source>
        <translation>Strongroom wurde auf %1 aktualisiert: Starten Sie es neu, um diese Version zu verwenden.</translation>
    </message>
    <message>
        <source>Strongroom %1 is there in your package channel. Update it as you update your system.</source>
        <translation>Strongroom %1 liegt in Ihrem Paketkanal bereit. Aktualisieren Sie es, wie Sie Ihr System aktualisieren.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ValueView</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1, in several ways</source>
        <translation>%1, in mehreren Ansichten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>In Datei speichern</translation>
    </message>
    <message>
        <source>%1 was saved as %2, for you alone. Remove the file when it has served.</source>
        <translation>%1 wurde als %2 gespeichert, nur für Sie. Entfernen Sie die Datei, wenn sie ihren Zweck erfüllt hat.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WayPicture</name>
    <message>
        <source>holds</source>
        <translation>enthält</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WordMark</name>
    <message>
        <source>%1 ?</source>
        <comment>a word that is explained when one presses it</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>What does this mean: %1</source>
        <translation>Was bedeutet das: %1</translation>
    </message>
</context>
</TS>
