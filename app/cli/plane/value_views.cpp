// Facts for people as lines, for programs as JSON; codes past every buffer that nobody wipes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/value_views.h"

#include "app/cli/outcome.h"
#include "app/cli/plane/one_value.h"
#include "base/clock.h"
#include "client/inspection/local_inspection.h"
#include "models/wire/json.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <iostream>

namespace strongroom::cli {
namespace {

std::int64_t daysLeft(const client::CertificateView& one)
{
    return std::chrono::floor<std::chrono::days>(one.until - SystemClock().now()).count();
}

wire::json::object documentOf(const client::CertificateView& one)
{
    wire::json::array names;
    for (const auto& name : one.names)
        names.emplace_back(name);
    return {{"subject", one.subject},      {"issuer", one.issuer},
            {"serial", one.serial},        {"names", names},
            {"from", toRfc3339(one.from)}, {"until", toRfc3339(one.until)},
            {"days_left", daysLeft(one)},  {"sha256", one.sha256},
            {"key_type", one.keyType},     {"key_bits", one.keyBits},
            {"authority", one.authority}};
}

void printLines(const client::CertificateView& one)
{
    std::cout << "subject:\t" << one.subject << "\nissuer:\t" << one.issuer << "\nserial:\t"
              << one.serial << '\n';
    for (const auto& name : one.names)
        std::cout << "name:\t" << name << '\n';
    std::cout << "from:\t" << toRfc3339(one.from) << "\nuntil:\t" << toRfc3339(one.until)
              << "\ndays left:\t" << daysLeft(one) << "\nkey:\t" << one.keyType << ", "
              << one.keyBits << " bits\nauthority:\t" << (one.authority ? "yes" : "no")
              << "\nsha256:\t" << one.sha256 << '\n';
}

int printCertificates(const client::InspectionApi& inspection, const SecretBytes& value, bool json)
{
    const auto view = inspection.certificates(value);
    if (!view)
        return say(view.error());
    if (view->locked)
        return say({ErrorKind::InvalidInput,
                    "This is a PKCS #12 store under a password; nothing of it can be read."});
    wire::json::array all;
    for (const auto& one : view->certificates)
        if (json)
            all.push_back(documentOf(one));
        else
            printLines(one);
    if (json)
        std::cout << wire::serialize(
            wire::json::object{{"certificates", all}, {"private_key", view->privateKey}})
                  << '\n';
    else
        std::cout << "private key:\t" << (view->privateKey ? "yes" : "no") << '\n';
    return Yes;
}

int printSshKey(const client::InspectionApi& inspection, const SecretBytes& value, bool json)
{
    const auto view = inspection.sshKey(value);
    if (!view)
        return say(view.error());
    if (json) {
        std::cout << wire::serialize(wire::json::object{{"type", view->type},
                                                        {"bits", view->bits},
                                                        {"comment", view->comment},
                                                        {"fingerprint", view->fingerprint},
                                                        {"private", view->isPrivate},
                                                        {"encrypted", view->encrypted}})
                  << '\n';
        return Yes;
    }
    // The first line as ssh-keygen -l prints it.
    if (!view->fingerprint.empty())
        std::cout << view->bits << ' ' << view->fingerprint << ' '
                  << (view->comment.empty() ? "no comment" : view->comment) << " (" << view->type
                  << ")\n";
    std::cout << (!view->isPrivate  ? "public key\n"
                  : view->encrypted ? "private key, under a passphrase\n"
                                    : "private key, without a passphrase\n");
    return Yes;
}

int printCodes(const client::InspectionApi& inspection, const SecretBytes& value, bool json)
{
    const auto codes = inspection.codes(value, SystemClock().now());
    if (!codes)
        return say(codes.error());
    std::cout.flush();
    if (!json) {
        std::cerr << "For " << codes->secondsLeft << " more second(s).\n";
        return writeOut({}, codes->current, "\n") ? Yes : Usage;
    }
    auto rest = wire::serialize(wire::json::object{{"seconds_left", codes->secondsLeft},
                                                   {"period", codes->period},
                                                   {"issuer", codes->issuer},
                                                   {"account", codes->account}});
    rest.front() = ','; // In the place of the brace: the codes stand before.
    return writeOut("{\"code\":\"", codes->current, "\",\"next\":\"")
                   && writeOut({}, codes->next, "\"" + rest + "\n")
               ? Yes
               : Usage;
}

} // namespace

int printView(const std::string& view, const SecretBytes& value, bool json)
{
    const client::LocalInspection inspection;
    if (view == "certificate")
        return printCertificates(inspection, value, json);
    return view == "ssh" ? printSshKey(inspection, value, json)
                         : printCodes(inspection, value, json);
}

} // namespace strongroom::cli
