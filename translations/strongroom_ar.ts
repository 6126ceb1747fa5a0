<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BackendAdvice</name>
    <message>
        <source>There is nothing to configure and nobody else to trust: it lies in the server&apos;s own database, and in its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You run it already: its backups, its access and its people are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your systems run there already: its contracts, its access and its regions are settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already, and needs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be one more place to run, to pay and to trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps files that nothing protects but the machine: for development only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at its files while you develop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot destroy a single version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backends</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is reached, as in https://vault.example.com:8200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty where there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a KV engine of version 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the names of all entries there begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that has the policy below, and is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an AppRole that has the policy below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the same AppRole; one that may be used more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount of AppRole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where AppRole is not mounted at its usual place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in eu-central-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the user that has the policy below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once by AWS, with the access key ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role in your account that has the policy below, and trusts us with our external ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a private endpoint: its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KMS key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for the account&apos;s default key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s ID, not its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where alone versions may lie, as in europe-west3. Empty: Google chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON file that Google made: choose it, or paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in https://acme.vault.azure.net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the directory that the application is registered in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the registered application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value, not its ID. Note when it runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint of STS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it is none of Azure&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what tokens are asked, if the vault&apos;s name is none of Azure&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server&apos;s machine. For development only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at the runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the runner&apos;s configuration calls it, under &quot;stores&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PEM, if its certificate is of an authority of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not call this address. If it is right, its operator allows it by outbound_allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was not found. Check how the address is spelled, and that the server&apos;s network knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers there. Check the port, and whether a firewall stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is not one to trust. Check the name in it, its dates and its authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take these credentials. Check that they are whole, belong together and have not run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials may not create there. Compare their rights with the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials may not read there. Compare their rights with the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials may not list there. Compare their rights with the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials may not delete there. Compare their rights with the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials may not undelete there. Compare their rights with the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials may not destroy there. Compare their rights with the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppRole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role of your account (AssumeRole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of a service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner&apos;s own identity; nothing is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a version so that it can come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not know deleted versions: what you delete here stays there, sealed, until it is destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot bring a deleted version back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It destroys only all of a secret at once. A single version is destroyed by its key: what stays there opens nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open source, run by yourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by yourselves, or by its vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by the cloud that your systems are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML files (development)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files on the server&apos;s machine. Never for real secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by your runner, with its own identity. The server keeps the name alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvChip</name>
    <message>
        <source>PROD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Your sign-in is no longer valid. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is taken in this scope. Choose another, or open what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something did not verify, and nothing of it was used. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not the one this console trusts. Do not go on before somebody has explained it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key custodian is connected. It connects by itself when its runner is up; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stored cannot be read back. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no room left to write. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was rewritten: what this computer saw of it before is not its beginning any more. Trust nothing of it, and tell somebody who is not its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is shorter than it was when this computer last saw it: events are missing. If the server was set back to a backup, its administrator can say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is signed by another key than before. Do not trust it before its administrator has explained why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is not the one that was recorded: it was altered afterwards. Tell somebody who is not its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the record&apos;s witness does not verify. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file log.sqlite in your folder for state says what this computer knows of the record, and is in doubt: it cannot be used, or others may write it. The record is not verified until that is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s authority is not one that you trust, and nothing was written or revealed. Compare its fingerprint with your administrator&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key custodian could not show that its key is your organization&apos;s, and nothing was written or revealed. Check this computer&apos;s clock, then tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file authorities.json in your folder for settings says whom you trust, and is in doubt: it cannot be read, or others may write it. Nothing was written or revealed. Mend it, or remove it and compare fingerprints again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server contradicts what this computer has met before: it may be hiding a version, or answering with another secret. Nothing was revealed or written. Tell your administrator. If the server was set back to a backup, remove met.log in your folder for state and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file met.log in your folder for state says what this computer has met before, and others may have written it. Nothing was revealed or written. Look at it, then make it yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, or not valid now. Nothing was sent there. Check the address and this computer&apos;s clock, then ask its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not show the authority of its certificate. Ask its administrator for the authority&apos;s file, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file servers.json in your folder for settings says which servers you use, and is in doubt: it cannot be read, or others may write it. Mend it, or remove it and add your servers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names another identity provider than the one that you signed in with before, and nothing was sent there. If your administrator names it, too, sign in with strongroomctl auth login --issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption key that this stands under cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key custodian no longer accepts your sign-in. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of this computer, the identity provider and the key custodian differ, or the request took too long. Set the clock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key custodian is not ready for this yet. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leave to see this has run out. Ask again, with a purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your proof did not reach the key custodian, or it cannot read it. Update this program, or tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key custodian does not know the identity provider that you signed in with. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key custodian cannot get the identity provider&apos;s keys. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key custodian has a newer definition of this key, or something still stands under it. Look at the keys, then decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key custodian&apos;s own rules do not allow this to you, on this device, for this purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent twice, and the key custodian answers each once. Try again; if it goes on, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server asked of the key custodian is not what you signed. Nothing was released or stored. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>Evidence from the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event by event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to verify this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file beside this one, of the same name ending in .json, holds each event with its proof. Verify it with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key from where you noted it before. The record itself names, as audit.export, the sum of this document and of the certificate that signs it. Values of secrets are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportRows</name>
    <message>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <comment>state of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands under it yet. While it cannot be used, nobody can write a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands under it: it can be retired, and a mistake costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can read %1: the runner does not hold this key. Assign it again, or bring back the runner that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can read %1 until this key can be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stand under it. While it cannot be used, nobody can read them; if it is lost, they are gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key there. It has to exist: none is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a transit engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on the key there, as in 720h. Empty: as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the role asks for in its trust policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role (ARN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a role of another account that is taken on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with temporary access keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PEM, if its certificate is of an authority of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCS #11 URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the token and the key, as in pkcs11:token=strongroom;object=kek. The module itself stands in the runner&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s, if the token wants one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These credentials may not do that with the key. Compare their rights with the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not there, disabled or about to be deleted. Enabling it again at its keeper restores everything under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is of another type than it has to be: symmetric, 256 bits, for both directions (Azure: RSA or oct-HSM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wraps and opens a probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there does not answer as a key&apos;s keeper does. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer in time. Try again; if it stays so, look at the key&apos;s keeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCS #11 module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module could not be loaded. It is named in the runner&apos;s configuration (pkcs11_modules).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token and PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not there, or does not take the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the runner&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on the runner&apos;s machine. Nothing else is needed, and nobody else can shut it. Whoever loses the file loses everything under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that OpenBao or HashiCorp Vault keeps, with automatic rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key in your own account (CMEK): disabling it there shuts everything under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key in a hardware module at the runner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner&apos;s own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: shut at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) after it is shut</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2, in %3</source>
        <comment>secrets, versions, environments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing at a runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runners alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A runner that was away when keys were changed differs from the others: what stands under this key may be unreadable whenever that runner is asked. While it is connected, choose Change… for this key and save it once more, or activate it once more if it is the active one. For a key in a runner&apos;s folder, copy keyring.json and kek-*.key from another runner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner&apos;s ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner that was asked does not hold it. Choose Change… for it under Encryption keys, so that all runners get it, or bring back the runner that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Re-wrap under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n version(s) stand under other keys still. Mend what the error says, then start another re-wrap.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Complete: it was counted afterwards, and nothing stands under another key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>%1 days and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n secret(s) have a value that is 90 days old or older.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Half of what was approved waited %1 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret has had a second value yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of all values were replaced within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n secret(s) in use.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>have an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have a value of the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were served by canonical URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded in 28 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lack something</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n event(s) recorded in 28 days: whether they say who, what, the decision and, where one is needed, the purpose.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) are still being counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>are complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for approval: %1. Emergencies waiting for a review: %2, overdue: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of access that are open: %1, overdue: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveals with a purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveals with a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveals by approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all events, denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in 28 days, most of them: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionBox</name>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>O&amp;utcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare en&amp;vironments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pprovals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Emergencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;olicy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encr&amp;yption keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destroy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase events of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>hidden again after %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not to be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked with the reader&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those who may reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and also </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put another policy in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>deed and secret: reveal stripe</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A console for secrets that the server cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to a place in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only look a value up, in a small window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::client::LoopbackRedirect</name>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window and go on in Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::console::EmbeddedControlPlane</name>
    <message>
        <source>The embedded control plane could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started. Is Strongroom installed completely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be used. It must belong to you and be writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded control plane did not start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::ApiKeyListModel</name>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what a key may do, and in which environments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::ApprovalListModel</name>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::BackendListModel</name>
    <message>
        <source>★ default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::BindingListModel</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::DifferenceListModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::EffectListModel</name>
    <message>
        <source>gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lose(s) something</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gain(s) something</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gains or loses anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::EncryptionKeyModel</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::EventListModel</name>
    <message>
        <source>incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ denied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::ExposureListModel</name>
    <message>
        <source>to be rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotated since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::GlassListModel</name>
    <message>
        <source>◆ Open, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::GrantListModel</name>
    <message>
        <source>%1 · version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret that you cannot see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::HolderListModel</name>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belonging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destroy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name: team On call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in %1 is %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::KeyListModel</name>
    <message>
        <source>hidden value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::MemberListModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a role and what it is on: viewer (environment Test)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::MovingSecretModel</name>
    <message>
        <source>to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) end</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted version(s) stay in the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) come along</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::NamedListModel</name>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::ReviewItemListModel</name>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::ReviewListModel</name>
    <message>
        <source>signed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::RunnerListModel</name>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected, or standing by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::SecretListModel</name>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, version %3, %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::ServiceAccountListModel</name>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active, of a runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::SessionListModel</name>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::TeamTreeModel</name>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::TestStepModel</name>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::items::VersionListModel</name>
    <message>
        <source>● current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⊘ deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollback to v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessPage</name>
    <message>
        <source>People, teams and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessPicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessSheet</name>
    <message>
        <source>Who has access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why or why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActionRegistry</name>
    <message>
        <source>There is no such action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActivityView</name>
    <message>
        <source>When how much happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n denied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddMemberSheet</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is the address of the identity provider, a bar, and the provider&apos;s own name for the person (&quot;sub&quot;). They can do nothing until they are given a role or a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subject is an issuer and its name for somebody, with a bar between them: builtin|anna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is a member already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddServerSheet</name>
    <message>
        <source>Add a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its authority&apos;s file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server needs a name that you know it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have saved a server of this name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know the authority &quot;%1&quot; that the server shows. Compare its fingerprint with the one that your administrator gave you, not by way of this server. If one digit differs, cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust it and add the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is trusted if this file&apos;s authority vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AdviceSheet</name>
    <message>
        <source>Which backend?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your systems run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A destroyed version has to vanish there by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for development only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no particular place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we run OpenBao or Vault ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Google Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password or a key (up to 4 KB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate or a small file (up to 20 KB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file (up to 60 KB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large file (up to 1 MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do your systems run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the largest value?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: possible. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not for this. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with the built-in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AnswerView</name>
    <message>
        <source>Ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may %2 it, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not %2 it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would take: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApiKeySheet</name>
    <message>
        <source>New API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key needs a name, to know it again by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the key. It is shown this once: put it where the machine finds it, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key %1 was made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApprovalDetail</name>
    <message>
        <source>a secret that you cannot see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n use(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to decide: this request is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot decide on your own request. Somebody else has to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have decided. Another person has to agree too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not among those who may decide on this request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests, those for you first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for an approval, and nothing was asked for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your request was approved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your request was denied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You agreed. %n other person(s) have to agree too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your request was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Below is how it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AuditPage</name>
    <message numerus="yes">
        <source>The record is whole: %n events, verified by this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No runner has witnessed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The runner witnessed %n of them at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hour of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be verified now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven to be in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the record matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AuthorityGate</name>
    <message>
        <source>You have not said yet that you trust your organization&apos;s authority. Values can be neither written nor revealed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s authority is not the one that you trusted. Nothing is written or revealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprints…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AuthoritySheet</name>
    <message>
        <source>The authority has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this authority?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are sealed to a key that your organization&apos;s authority vouches for, so that not even the server %1 can read them. This is the authority that it presents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that your administrator gave you, on paper or in person: not by way of this server. If one digit differs, cancel. You are asked once for each organization and server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 presents another authority for your organization than the one that you trusted. Nothing is written or revealed until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happens when your organization replaces its authority, and also when somebody puts one of their own in its place to read your values. Ask your administrator, and go on only with the fingerprint that they name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the new authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on, type the last 8 digits of the new fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendCard</name>
    <message>
        <source>%1 by %2</source>
        <comment>when, and who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept here: it can be removed, and a mistake costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are kept here, with %1 version(s). While it cannot be reached, nobody can reveal them; if it loses them, they are gone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How it is reached and how it does is shown to those who may see all secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n version(s) are deleted or destroyed here, and the backend still has to be told. That is tried again until it succeeds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: new secrets go here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced %1; never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendDeedSheet</name>
    <message>
        <source>What changes: secrets that are made from now on are kept in %1, unless somebody chooses another backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays: every secret that there is stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays: every secret that there is stays where it is, those in %1 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Its last test did not pass, or there was none. If it cannot be reached, no new secret can be made. Test it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secrets go to %1 from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings and credentials are forgotten here. There is no way back: it would have to be configured anew. Nothing is changed at the backend itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend %1 was removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendForm</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that is required</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read, or is too large for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendTestView</name>
    <message>
        <source>Steps of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is under way. It stores something of its own there, and clears it away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>a step of a test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendWizard</name>
    <message>
        <source>Add a backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secrets go here from now on (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of backends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backend?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server offers no backends besides its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2 of 4: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the role has to trust:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; kept encrypted, and never shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The test did not pass: nothing can be kept there before that is mended. You can save it, mend it and test it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend %1 was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend %1 was added; new secrets go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend %1 was added, but is not the default: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a backend of this name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here is not as it has to be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BackendsPage</name>
    <message>
        <source>Backends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backend?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a backend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as default…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace credentials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move secrets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backends yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not change backends here. Ask for the role of administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in backend has no settings and no credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer its kind any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are kept in it. Move them to another backend first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in backend is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the default. Make another backend the default first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test of %1 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test of %1 failed. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeBackendSheet</name>
    <message>
        <source>They were last replaced %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None were given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are replaced at once. What is under way ends with the old ones, the next call has the new. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets that are kept there are looked for under the new settings from now on. Change only how the same place is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new credentials did not pass the test. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials of %1 were replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend %1 was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a backend of this name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here is not as it has to be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeList</name>
    <message>
        <source>List of changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeListModel</name>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeSheet</name>
    <message>
        <source>Take out of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken out of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangesSheet</name>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, values hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the current version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version before the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · version %2 beside %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Chart</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareEnvironmentsPage</name>
    <message>
        <source>First environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be two environments to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another environment to compare this one with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared are secrets by slug, what is said of them, and which keys they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether values are the same was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The values of %n secret(s) were compared, unseen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those of %n secret(s) were not (%1): %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareEventsSheet</name>
    <message>
        <source>Compare with another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of this resource, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other event of this resource changed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareValuesSheet</name>
    <message>
        <source>Compare values</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The values of %n secret(s) that both environments have.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The runner compares them and tells this window alone whether they are the same: nobody sees a value. Recorded for each secret: you, the time, the purpose and the keys. It takes the same leave as to reveal them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictSheet</name>
    <message>
        <source>~ changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else saved a version while you were editing. Nothing of yours or theirs is lost: the result becomes a further version, and theirs stays in the list of versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret has no version that can be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs: version %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not touch the same keys. Both changes are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) that both of you touched: choose whose to take</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CredentialSheet</name>
    <message>
        <source>Add a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key or certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key (JWK), for signed assertions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate (PEM), for mutual TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the public part belongs here. The private key stays where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the public key, or the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a private key. It was not sent, and the field was cleared. Paste the public part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new credential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DecisionSheet</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have to change, or whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason has at most 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: whoever asked reads it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffPainter</name>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more characters: show all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no line break at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffPanel</name>
    <message>
        <source>The older text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not well-formed YAML (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be read as YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nests YAML too deeply (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for too much YAML (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a key twice in one map (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an alias that stands for nothing (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are compared as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in key order, quoting, layout or comments too, which is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in white space only, which is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the texts is larger than 64 MiB, which is too large to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the texts is not valid UTF-8, so its lines cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for two sides here, so both are shown as one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the newer text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches (*.diff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffToolbar</name>
    <message>
        <source>Side by side, or as one text (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold away what did not change (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space alone is no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore key order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare YAML by what it means: key order, quoting, layout and comments are no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break long lines where they leave the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines around each change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 lines around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 lines around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it to a file, or print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch (.diff)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in both texts (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines, folded away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(moved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same, line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, line %1, old: %2, new: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed, line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EffectsView</name>
    <message>
        <source>Who gains and who loses what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EmergenciesPage</name>
    <message>
        <source>Emergencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergencies, the open ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done in it, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has broken the glass of a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot review what you did yourself. Somebody else has to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not see the record, so you cannot review what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not over yet. It can be reviewed as soon as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not see the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emergency is over, and its grants are dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EntryGrid</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds several secrets. Use Import for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvChip</name>
    <message>
        <source>Environment %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentSheet</name>
    <message>
        <source>New environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development: mistakes are cheap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging: close to production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production: people depend on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment needs a name with at least one letter or digit of a–z, 0–9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an environment of this name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EventDiff</name>
    <message>
        <source>%1 by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older record of this resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer record of this resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open these differences in their own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another event of the same resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom – Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event changed nothing that could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: after event %2 and after event %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EventFacts</name>
    <message>
        <source>Show related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the record says of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the denial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything this person did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything done to this resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who revealed this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deployment job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything from this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this person has seen…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EvidenceSheet</name>
    <message>
        <source>Evidence of a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files: a signed document (PDF) for people, and the events with their proofs (JSON). That it was made stands on the record. Values of secrets are in neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files cannot be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n events is written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExposureSheet</name>
    <message>
        <source>What they have seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that were seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record tells of no value that they have seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has seen %n values that still hold. Rotate them, each where it is made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that %1 has seen still holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GeneratorSheet</name>
    <message>
        <source>Generate a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With letters that look alike (0 and O, 1, l and I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With letters that look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value that was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of words that can be spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random bytes, in hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random bytes, in Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed25519 private key (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 bits: as strong as a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 bits: strong enough for what a person types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 bits: weak. Make it longer, unless somebody limits the number of guesses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GiveRoleSheet</name>
    <message>
        <source>Give a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose to whom, and on what: then it is shown who gains what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 of %3 now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GlassBand</name>
    <message>
        <source>End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the emergency about %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ BREAK GLASS · %1 · %2 left · everything is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break glass active on %1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The emergency about %1 ends in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The emergency is over. Somebody else reviews it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GlassSheet</name>
    <message>
        <source>Break glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ You get access at once, for an emergency that cannot wait for others. Everybody in the organization is told now, everything that you do is recorded, and somebody else reviews it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is broken, and why nobody can be waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as the policy gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason of at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ticket of the emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still wanted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have broken the glass of this secret already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GrantsPage</name>
    <message>
        <source>Grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants that can still be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grant can be used at the moment. Revealing a value asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whom it was given to can extend a grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others approved, or an emergency gave, cannot be extended. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This grant was extended already. Ask for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not manage this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant can be used no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant lasts until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HtmlReport</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Values are withheld: the record does not hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%n new secret(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) with a new version</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .env or YAML file. What it would do is shown here before anything is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (new version)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n further remark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportSheet</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with values (*.env *.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n secret(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::IncidentChip</name>
    <message numerus="yes">
        <source>%1 · %n min</source>
        <extracomment>What one is at work on, as &quot;INC-4821&quot;, and how many minutes it still stands in each sheet.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incident %1, for %n more minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::IncidentSheet</name>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next 60 minutes this stands in every sheet that asks for a purpose. It is kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::InviteSheet</name>
    <message>
        <source>Invite a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who sign in at this server itself. Those of an identity provider are added by their subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name has 1 to 64 of a–z, 0–9, &apos;.&apos;, &apos;-&apos; and &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of this organization sign in at an identity provider. Add them by their subject instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand this link to %1 by a way that nobody else reads: whoever has it can be them. It holds until %2, and is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is invited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JoinTeamSheet</name>
    <message>
        <source>Add to a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the team %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person, a machine or a team: then it is shown who gains what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the team %2 now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyCard</name>
    <message>
        <source>About the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner does not hold this key: what stands under it is unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot be used: what stands under it is unreadable, and nobody can write if it is the active one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active: new versions are wrapped under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held: opens what stands under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not since the runner started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace when shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes versions of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: add another key instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last re-wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyDeedSheet</name>
    <message>
        <source>It is signed on this computer, as you: the runner does it for no server alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touched: nothing stands under %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touched: %1 stand under %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Its last check did not succeed, or there was none since the runner started. It is tried first, and nothing changes if it cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A re-wrap is under way already. Wait until it is done, or go on with it where it is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays: what stands under other keys opens under them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays: %1 stand under %2 and open under it, until they are re-wrapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes: from now on new versions of all secrets, in all environments, are wrapped under %1. While it cannot be used, nobody can write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New versions are wrapped under %1 from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes: the key&apos;s keeper makes a new version of the key, and wraps under that from now on. It cannot be taken back there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays: all of it opens under the version that wrapped it. A re-wrap brings it under the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 was rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes: the runner gives the key up, and never takes it again under this ID. There is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of the database that are older than its last re-wrap open with this key only. Keep it at its keeper for as long as you keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 was retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 – ⚠ cannot be opened now, and stays there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, and what stands under it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touched: nothing. Everything stands under %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touched:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes: their data keys are brought under %1. Values are not touched, and stay readable all the while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server goes on by itself, also when this window is closed; it can be paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-wrap under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is brought under %1 now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyForm</name>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never, until it is revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none for all environments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one thing that the key may do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyWizard</name>
    <message>
        <source>Change a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace when it is shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter all of it anew: settings and credentials of a key are never shown. It has to stay the same key: what it wrapped has to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: shut at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long what was opened may still serve after the key is shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace when shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens: you sign it on this computer, the runner wraps and opens a probe under the new settings, and only then are they in force. Nothing changes if a step fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens: you sign it on this computer, the runner wraps and opens a probe with the key, and only then holds it. Nothing stands under it before you activate it, and nothing changes if a step fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 4: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2 of 4: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign, test and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; sealed to the runner on this computer, and never shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner tries the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 passed its test, and has the new settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 passed its test and is held. Activate it to have new versions wrapped under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test failed, and nothing was changed: %1.</source>
        <comment>the step that failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here is not as it has to be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysPage</name>
    <message>
        <source>Encryption keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-wrap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner holds no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not change encryption keys here. Ask for the role of administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A re-wrap is under way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active key to bring anything under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner does not hold this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the active key already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of key has no versions. Add a new key instead, then re-wrap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key in the runner&apos;s folder has no settings and no credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) stand under it. Activate another key and re-wrap them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is the active key. Activate another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key wrapped and opened a probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KindPicker</name>
    <message>
        <source>At most %1 a version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LeaveSheet</name>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps every role and place, and can do nothing until somebody lets them back in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can do again what these roles and places allow:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no role and no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes, with every role and place. What they did stays on the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team %1 goes, with its roles. Those who were in it stay in the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team %1 was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) and places go: too many to show who loses what.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ListPane</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupModel</name>
    <message numerus="yes">
        <source>%1, %2, version %3, %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupPanel</name>
    <message>
        <source>Search secrets and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a secret, &gt; commands, / environments, ? help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more on the server</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in with your browser. What you typed stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in. Press Enter to sign in with your browser; what you typed stays here. Ctrl+O opens the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: this is what was loaded before. Values need the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer the search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what is known. Asking the server for more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a secret&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you may see matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter reveal · Ctrl+Enter copy · Ctrl+O open · Ctrl+D compare · Ctrl+H versions · Alt+U record · Alt+A access · Ctrl+P pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter show · Ctrl+Enter copy without showing · Ctrl+O open in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No more than %n secret(s) can be pinned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not pinned any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the secrets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets: a part of the name, or the beginnings of several words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a value without showing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed or read it this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it, or take the pin away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of that number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LookupWindow</name>
    <message>
        <source>Strongroom – Lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MachinesPage</name>
    <message>
        <source>Kinds of machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can it reach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New API key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a credential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no service accounts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no API keys yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runner is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not manage machines here. Ask for the role of access administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands for a runner, which brings its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be asked about access here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no member of the organization any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MainWindow</name>
    <message>
        <source>Strongroom – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm in your browser that it is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain: you sign in again at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this desktop. Your sign-in is kept in memory only, and ends with this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but no member of any organization. Ask to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again to go on where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: this is what was loaded before. Strongroom goes on trying to reach the server by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the server, which cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write secrets of this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not reveal values of this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not manage this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reveal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break &amp;glass…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has &amp;access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve to another backend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;environment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where you are signed in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link that was opened leads nowhere here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Incident…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer stands in the sheets: an hour is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a secret that is not here, or that you may not see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MembersView</name>
    <message>
        <source>People and machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can they reveal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is a member here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be invited by way of this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot change your own membership. Ask another person who manages it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may ask about yourself only. Ask for the role of viewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let back in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MoveSheet</name>
    <message>
        <source>Move to another backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are sealed anew by the key custodian, and nobody sees them. Addresses, versions, labels, owners and roles stay as they are; what stands now goes to the trash. Nothing is lost if this is interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other backend. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has begun to move these, and not all of them have moved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n secret(s) to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) stay where they were. Look at the reasons, then try again, now or later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved, %2 left, %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OnceSheet</name>
    <message>
        <source>I have kept it in a safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once. Keep it in a safe place, and say so, before you close this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OperationLine</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OperationsDock</name>
    <message>
        <source>Long operations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OutcomesPage</name>
    <message>
        <source>These numbers could not be read. The others are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OverviewStrip</name>
    <message>
        <source>Overview of the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Palette</name>
    <message>
        <source>Strongroom – Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PdfReport</name>
    <message>
        <source>Values are withheld: the record does not hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyBox</name>
    <message>
        <source>What it needs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what it needs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it needs there, and no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyHistory</name>
    <message>
        <source>The built-in policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds until another one is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by %1, approved by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in policy is the only one so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the policy in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy was proposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyProposalPane</name>
    <message>
        <source>Text of the proposed policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past decisions that would come out otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has to agree reads this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the one in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not manage this organization, so you cannot propose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the text to see which past decisions it would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text could not be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n past decision(s) would come out otherwise</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No past decision would come out otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the policy in force. Change it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Proposed. It comes in force as soon as %n other person(s) have agreed: see Approvals.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PurposePicker</name>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for this purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::QuestionSheet</name>
    <message>
        <source>Who may do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who, and on what: the answer comes with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can</source>
        <extracomment>Three lines make a question: Can [Anna] / do this [reveal] / on [secret stripe]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReachSheet</name>
    <message>
        <source>What can they reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can %1</source>
        <extracomment>Followed by a choice: reveal, see, write, destroy. %1 is a person or a machine.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret that they may %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordBar</name>
    <message>
        <source>Filter the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: a name or a subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: reveal, secret.change, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of a period…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is in the clipboard. Whoever follows it needs to see the record, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RetireSheet</name>
    <message>
        <source>It was last used %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever uses this key is refused from now on, for good. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key %1 was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys, tokens and credentials are refused from now on, for good. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands for a runner, which is revoked with it: nothing is opened by that runner any more. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable a service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account %1 was disabled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevealSheet</name>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the glass…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys to reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: you, the time, the purpose and the keys. Nothing can keep others from reading your screen: look around first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may be hiding version %1 of this secret: it exists, and the server did not show it as the newest. Ask your administrator before you rely on this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of this secret is newer; the server says that it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released by the runner %1, for this window alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without showing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others have agreed to this until %1. Press %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as a reveal: you, the time, the purpose and the key. The clipboard is cleared after 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glass is broken until %1. Press %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Requested. As soon as %n other person(s) have agreed, press %1 again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server which keys this secret has…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret has no current version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of your organization does not let this value be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is empty. Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the clipboard, for 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReviewSheet</name>
    <message>
        <source>Close the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke the glass of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emergency was real, and no more was seen than needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to be done, such as rotating what was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should not have happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence what you found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReviewsView</name>
    <message>
        <source>Reviews of access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no reviews of access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review was begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had been given when it was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are undecided.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You say that the rest is needed. %n pieces of access are taken away now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is signed off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RolesView</name>
    <message>
        <source>Roles given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not know who was given what. Ask for the role of viewer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RollbackSheet</name>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of version %1 of &quot;%2&quot; becomes a new version. Nothing is revealed: the runner encrypts it anew. It is recorded who did it and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back to version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RosterView</name>
    <message>
        <source>You may not manage access here. Ask for the role of access administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretDetail</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this secret, values hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to this version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in %1</source>
        <comment>a backend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undelete this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glass is broken: reveal what you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 was deleted; it can be undeleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is on the clipboard. It holds no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is on the clipboard. It holds no name and no value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretDetailsSheet</name>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References name the slug; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details of &quot;%1&quot; were saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Your entries are still here; look at the others, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretEditor</name>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ A secret of this name exists here already. Choose another name, or open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the secret is stored. It cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste .env, YAML or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change, for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged: %1 added, %2 changed, %3 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret needs a name with at least one letter or digit of a–z, 0–9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretFace</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wiped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+20 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A button beside a revealed value: %1 is what it does, %2 the name of the key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 was wiped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revealed value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of your organization does not let this value be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◔ %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretsPage</name>
    <message>
        <source>Filter by name, label or description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets, sorted by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no secrets here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded so far: %1 of %2. You can use them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded so far: %1. You can use them now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ServerSwitcher</name>
    <message>
        <source>Server and organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server and organization: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ServiceAccountSheet</name>
    <message>
        <source>New service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its first API key now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a service account of this name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account %1 was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is its API key. It is shown this once: put it where the machine finds it, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account was created, but its key was not: %1 Make one with &quot;New API key&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SessionsSheet</name>
    <message>
        <source>Where you are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are %1, and signed in here with: %2. A sign-in that you do not know is somebody else&apos;s: end it, and change how you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are %1. A sign-in that you do not know is somebody else&apos;s: end it, and change how you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where you are now: sign out instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other sign-ins have ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Sidebar</name>
    <message>
        <source>Main navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOOK UP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MANAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SignInPage</name>
    <message>
        <source>Secrets that the server cannot read. Sign in with your browser; you come back here by yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your first sign-in here. The server names %1 as your identity provider: go on if your administrator names it, too. No other is taken later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SopsPicker</name>
    <message>
        <source>What to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StateOverlay</name>
    <message>
        <source>%1 (%2) %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline. Showing metadata from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can see that this exists but not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StatePanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StatusLine</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Connected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◌ Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>⧗ the clipboard holds a secret, %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TeamSheet</name>
    <message>
        <source>New team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of the identity provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever the identity provider puts in this group belongs to the team, for as long as it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slug has 1 to 63 of a–z, 0–9, &apos;-&apos; and &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a team of this slug. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TeamsView</name>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no teams yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the identity provider&apos;s group %1 belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not know who is in a team. Ask for the role of viewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team %1 was saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TypedName</name>
    <message>
        <source>To go on, type %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WayPicture</name>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
