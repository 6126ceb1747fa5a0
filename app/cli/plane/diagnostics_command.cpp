// diagnostics: what somebody who helps needs to know, without a name or a value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/files/output_file.h"
#include "app/cli/plane/commands.h"
#include "base/codec.h"
#include "client/sign_in/saved_servers.h"
#include "models/report/diagnostics.h"


#include <iostream>

namespace strongroom::cli {
namespace {

struct DiagnosticsWish
{
    std::string out{};
    bool addresses = false;
};

/// How it went, by its kind: the sentence may hold an address.
QString outcomeOf(const Error& error)
{
    return "failed: " + QString::fromUtf8(nameOf(error.kind).data());
}

void addOrganization(report::Facts& facts, const Place& place)
{
    auto& directory = place.plane->directory;
    const auto custodian = wait(directory.custodianConnected(place.organization));
    facts.emplace_back("custodian", !custodian   ? outcomeOf(custodian.error())
                                    : *custodian ? QString("connected")
                                                 : QString("not connected"));
    const auto environments = wait(directory.environments(place.organization));
    facts.emplace_back("environments", environments ? QString::number(environments->size())
                                                    : outcomeOf(environments.error()));
    const auto secrets = secretsWith(*place.plane, place.organization, {});
    facts.emplace_back("secrets",
                       secrets ? QString::number(secrets->size()) : outcomeOf(secrets.error()));
}

/// What does not work is a fact like any other: it is what the file is made for.
void addPlane(report::Diagnostics& diagnostics, const Connection& connection, bool addresses)
{
    auto& facts = diagnostics.facts;
    const auto plane = connect(connection);
    facts.emplace_back("control plane", plane ? QString("known") : outcomeOf(plane.error()));
    if (!plane)
        return;
    if (addresses)
        diagnostics.addresses.emplace_back("server", (*plane)->transport.server().toString());
    facts.emplace_back("keychain", (*plane)->session.keepsTokens() ? "used" : "none");
    const auto place = enterAt(connection);
    facts.emplace_back("sign-in", place ? QString("signed in") : outcomeOf(place.error()));
    if (!place)
        return;
    facts.emplace_back("organizations", QString::number(place->plane->me().memberships.size()));
    addOrganization(facts, *place);
}

int diagnose(const Connection& connection, const DiagnosticsWish& wish)
{
    auto file = OutputFile::create(wish.out);
    if (!file)
        return say(file.error());
    report::Diagnostics diagnostics;
    diagnostics.program = "strongroomctl/" STRONGROOM_VERSION;
    diagnostics.at = QDateTime::currentDateTimeUtc();
    const auto saved = client::ServersFile(client::ServersFile::defaultFile()).saved();
    diagnostics.facts.emplace_back("saved servers", saved ? QString::number(saved->servers.size())
                                                          : outcomeOf(saved.error()));
    addPlane(diagnostics, connection, wish.addresses);
    diagnostics.settings = report::settingsToTell();
    const auto text = report::diagnosticsText(diagnostics, {}).toStdString();
    const auto written = file->write(bytesOf(text));
    if (!written)
        return say(written.error());
    const auto done = file->commit();
    if (!done)
        return say(done.error());
    if (wish.out != "-")
        std::cerr << "Written to " << wish.out << ". Read it before you send it.\n";
    return Yes;
}

} // namespace

void addDiagnosticsCommand(Words program, const Connection& connection)
{
    auto& wish = program.keep<DiagnosticsWish>();
    program
        .command("diagnostics", "Versions, states and counts for whoever helps you; no names, no "
                                "values, and nothing is sent")
        .text("--out", wish.out, "The file; - for standard output", required)
        .flag("--with-addresses", wish.addresses, "Tell the server's address, too")
        .runs([&] { return diagnose(connection, wish); });
}

} // namespace strongroom::cli
