// One sentence for each code, in the reader's language.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/reason_text.h"

#include "models/domain/reason.h"

#include <QCoreApplication>

#include <iterator>

namespace strongroom::items {
namespace {

/// In the order of the codes; in English they are the sentences themselves.
const char* const sentences[] = {
    QT_TRANSLATE_NOOP("Reasons",
                      "\"%1\" leads to an address that is not on the public Internet. Enter the "
                      "service's public address, or have the operator allow this one "
                      "(outbound_allow)."),
    QT_TRANSLATE_NOOP("Reasons",
                      "This address is not on the public Internet. Enter the service's public "
                      "address, or have the operator allow this one (outbound_allow)."),
    QT_TRANSLATE_NOOP("Reasons",
                      "This is the address where a cloud gives credentials to its own machines. "
                      "Enter the address of the service itself."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The address must begin with https://: in clear text others could read what "
                      "is sent. The operator can allow an exception (outbound_allow)."),
    QT_TRANSLATE_NOOP("Reasons", "The address cannot be read."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The name \"%1\" is not known. Check its spelling, and the DNS here."),
    QT_TRANSLATE_NOOP("Reasons",
                      "\"%1\" does not accept connections. Check the port, the firewall, and that "
                      "the service runs."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The certificate of \"%1\" is not trusted. If it was issued by an authority "
                      "of your own, enter that authority's certificate."),
    QT_TRANSLATE_NOOP("Reasons", "The authority's certificate cannot be read. Enter it as PEM."),
    QT_TRANSLATE_NOOP("Reasons",
                      "\"%1\" does not speak TLS as it is spoken today. Check the port."),
    QT_TRANSLATE_NOOP("Reasons", "\"%1\" did not answer in time."),
    QT_TRANSLATE_NOOP("Reasons",
                      "\"%1\" answers with more than it may. Check that the address is right."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The answer of \"%1\" broke off or is not HTTP. Try again; if it stays so, "
                      "check that the address is right."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The vault does not accept the role id and secret id. Check both, that the "
                      "secret id has not expired or been used up, and the mount of AppRole."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The vault does not accept the token. It may have expired or been revoked, "
                      "or belong to another namespace."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The vault's policy does not allow %1. Add that to the policy of this token "
                      "or role."),
    QT_TRANSLATE_NOOP("Reasons", "The vault is sealed. Unseal it, then try again."),
    QT_TRANSLATE_NOOP("Reasons", "The vault has no such namespace. Check its name."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The vault has nothing mounted there. Check the mount, and the namespace."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The mount is no KV engine of version 2. Choose another mount, or upgrade "
                      "it: vault kv enable-versioning."),
    QT_TRANSLATE_NOOP("Reasons", "The vault does not take so much in one version."),
    QT_TRANSLATE_NOOP("Reasons", "The vault gave an answer that cannot be read."),
    QT_TRANSLATE_NOOP("Reasons", "The vault could not do it. Its log says why."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The vault has no such key in its transit engine. Make it, or check its "
                      "name."),
    QT_TRANSLATE_NOOP("Reasons", "The vault's key does not open that version any more. Lower its "
                                 "min_decryption_version to have it back."),
    QT_TRANSLATE_NOOP("Reasons", "The vault's key is deleted. Restore it to have it back."),
    QT_TRANSLATE_NOOP("Reasons", "The vault's key is of another type. It takes aes256-gcm96, "
                                 "chacha20-poly1305 or xchacha20-poly1305."),
    QT_TRANSLATE_NOOP("Reasons", "The vault's key is of another type. It takes aes256-gcm96, "
                                 "chacha20-poly1305 or xchacha20-poly1305, not derived."),
    QT_TRANSLATE_NOOP("Reasons",
                      "AWS has no such service in the region \"%1\", or the DNS here does not "
                      "know it. Check the region."),
    QT_TRANSLATE_NOOP("Reasons",
                      "AWS does not let us take on the role \"%1\". Check its name, that its "
                      "trust policy names us, and that the external id is the one that it "
                      "demands."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The clock here and that of AWS are %1 minutes apart, so AWS takes no "
                      "signature from here. Set the clock."),
    QT_TRANSLATE_NOOP("Reasons",
                      "AWS does not accept these keys. Check the access key id and the secret "
                      "key, and that they are active."),
    QT_TRANSLATE_NOOP("Reasons",
                      "AWS does not allow %1. Add it to the policy of this user or role."),
    QT_TRANSLATE_NOOP("Reasons",
                      "AWS cannot use the KMS key of this secret. Check that it is enabled, and "
                      "that kms:GenerateDataKey and kms:Decrypt are allowed."),
    QT_TRANSLATE_NOOP("Reasons", "The key in AWS KMS is of another type. It takes a symmetric one "
                                 "(SYMMETRIC_DEFAULT) for encrypting and decrypting."),
    QT_TRANSLATE_NOOP("Reasons", "The key is disabled in AWS KMS. Enable it to have it back."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The key's state in AWS KMS does not allow it: it waits for its deletion, "
                      "or is not available. Cancel the deletion and enable the key to have it "
                      "back."),
    QT_TRANSLATE_NOOP("Reasons",
                      "AWS KMS has no such key in this region. Check the key's ARN and the "
                      "region."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The clock here and that of Google are %1 minutes apart, so Google takes no "
                      "signature from here. Set the clock."),
    QT_TRANSLATE_NOOP("Reasons",
                      "Google does not accept this service account's key. Check that the key has "
                      "not been deleted, and that the account is enabled."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The service is not turned on in this Google Cloud project. Enable its API, "
                      "and check the project id."),
    QT_TRANSLATE_NOOP("Reasons",
                      "Google Cloud does not allow %1 in this project. Check the project id, and "
                      "add the permission to a role of this account."),
    QT_TRANSLATE_NOOP("Reasons",
                      "Google Cloud KMS has no such key. Check project, location, key ring and "
                      "key."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The key's version in Google Cloud KMS is disabled, or destroyed. Enable or "
                      "restore it to have it back."),
    QT_TRANSLATE_NOOP("Reasons",
                      "Microsoft Entra ID does not accept the client secret. Paste the secret's "
                      "value, not its id."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The client secret has expired. Make a new one for the application, and "
                      "enter that."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The directory does not know this application. Check the client id, and "
                      "that it is of this tenant."),
    QT_TRANSLATE_NOOP("Reasons", "There is no such directory. Check the tenant id."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The key vault's firewall does not let us in. Allow the address of this "
                      "machine in its networking settings, or use a private endpoint."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The key vault does not allow the application to %1 secrets. Add that to "
                      "its role or access policy."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The key vault does not allow %1. Add that to the role or access policy of "
                      "the application."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The key vault has no such key. Check its name; if it was deleted, recover "
                      "it there to have it back."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The key in the key vault is disabled, or out of its time. Enable it, or "
                      "change its dates, to have it back."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The key in the key vault is deleted. Recover it there to have it back."),
    QT_TRANSLATE_NOOP("Reasons", "The encryption key \"%1\" cannot be used. %2"),
    QT_TRANSLATE_NOOP("Reasons",
                      "The encryption key %1, which this version was sealed under, is not held by "
                      "the runner that was asked. Replace the key's settings or credentials once "
                      "more, so that all runners get it, or bring back the runner that holds it."),
    QT_TRANSLATE_NOOP("Reasons", "The key does not give back what it wrapped. Do not use it."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The wrapped key did not open: it was altered, moved or wrapped by another "
                      "key."),
    QT_TRANSLATE_NOOP("Reasons", "The key custodian left one out."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The runner %1 was away when this key was changed, and does not have it as "
                      "it is now."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The runner %1 was away when keys were changed, and wraps under %2."),
    QT_TRANSLATE_NOOP("Reasons",
                      "No key custodian is connected. It connects by itself when its runner is "
                      "up; then try again."),
    QT_TRANSLATE_NOOP("Reasons",
                      "No runner of this organization is connected. It connects by itself when it "
                      "is up; then try again."),
    QT_TRANSLATE_NOOP("Reasons",
                      "No runner that is connected has a store of that name. Name it under "
                      "\"stores\" in its configuration, and start it again."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The backend returns something else than was stored in it. Check that "
                      "nothing between changes what is sent."),
    QT_TRANSLATE_NOOP("Reasons", "The backend does not list what was just stored in it."),
    QT_TRANSLATE_NOOP("Reasons",
                      "The backend already holds something else, or something deleted, for this "
                      "version."),
    QT_TRANSLATE_NOOP("Reasons", "The backend does not hold this version."),
    QT_TRANSLATE_NOOP("Reasons", "It is in the trash. Restore it first, or leave it where it is."),
    QT_TRANSLATE_NOOP("Reasons", "It has no version that can be read."),
    QT_TRANSLATE_NOOP("Reasons", "It has more than %1 versions. Delete old ones first."),
    QT_TRANSLATE_NOOP("Reasons",
                      "One of its versions is larger than the %1 KiB that the target takes."),
    QT_TRANSLATE_NOOP("Reasons",
                      "Its versions are too large to be moved at once. Delete old ones first."),
    QT_TRANSLATE_NOOP("Reasons", "Somebody waits for an approval of it. Decide on that first."),
    QT_TRANSLATE_NOOP("Reasons", "An emergency access to it is open. End that first."),
    QT_TRANSLATE_NOOP("Reasons",
                      "%1 does not accept these credentials. Check them, and that they have not "
                      "expired."),
    QT_TRANSLATE_NOOP("Reasons", "%1 accepts the credentials, but they may not do this."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is asked too often. Try again later."),
    QT_TRANSLATE_NOOP("Reasons", "%1 has a problem of its own (status %2). Try again later."),
    QT_TRANSLATE_NOOP("Reasons", "%1 answers with status %2, which was not expected."),
    QT_TRANSLATE_NOOP("Reasons", "The vault"),
    QT_TRANSLATE_NOOP("Reasons", "The key vault"),
};
static_assert(std::size(sentences) == domain::reasonCount, "one for each code, in their order");

} // namespace

QString reasonText(const std::string& sentence)
{
    const auto reason = domain::reasonIn(sentence);
    if (!reason)
        return QString::fromStdString(sentence);
    const auto text =
        QCoreApplication::translate("Reasons", sentences[static_cast<std::size_t>(reason->code)]);
    // A reason may hold another one: why a key cannot be used, say.
    if (reason->with.size() == 1)
        return text.arg(reasonText(reason->with[0]));
    if (reason->with.size() == 2)
        return text.arg(reasonText(reason->with[0]), reasonText(reason->with[1]));
    return text;
}

} // namespace strongroom::items
