// One line a thing: server, what it is about, what was met.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/trust/server_memory.h"

#include "client/trust/own_file.h"
#include "models/domain/custody.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>

namespace strongroom::client {
namespace {

constexpr qint64 largestFile = 64 << 20;
constexpr const char* issuerSubject = "issuer";
constexpr int mostMoves = 100;

std::uint32_t numberIn(const std::string& text)
{
    std::uint32_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string nameOf(const Place& place)
{
    return place.organization.value + '/'
           + (place.environment ? place.environment->value : std::string()) + '/' + place.slug;
}

constexpr const char* otherSecret =
    "The server answers with another secret than the one that stood at this address before. "
    "Nothing was revealed or written. Tell your administrator.";
constexpr const char* otherEnvironment =
    "The server names another environment than the one that had this name before. Nothing was "
    "revealed or written. Tell your administrator.";

} // namespace

QString ServerMemory::defaultFile()
{
    return stateFolder() + "/met.log";
}

Result<Done> ServerMemory::read()
{
    const QFileInfo info(m_file);
    if (!info.exists())
        return Done{};
    if (othersMayWrite(info))
        return Error{ErrorKind::Untrusted,
                     "Others may have written " + fileName()
                         + ", which says what this computer has met before. Look at it, then make "
                           "it yours alone (mode 0600).",
                     {},
                     std::string(domain::memoryFileField)};
    QFile file(m_file);
    if (info.size() == m_read || info.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return Done{};
    // Somebody who made the file shorter wants to have something forgotten: what we know stays.
    file.seek(info.size() < m_read ? 0 : m_read);
    const auto text = file.readAll();
    const auto whole = text.left(text.lastIndexOf('\n') + 1);
    m_read = file.pos() - (text.size() - whole.size());
    for (const auto& line : whole.split('\n')) {
        const auto parts = line.split(' ');
        if (parts.size() != 3)
            continue;
        auto& known = m_known[(parts[0] + ' ' + parts[1]).toStdString()];
        const auto said = parts[2].toStdString();
        // Of two that were written at once, the first name and the highest number hold.
        // Of identity providers, a person may have named another.
        if (known.empty() || parts[1] == issuerSubject
            || (parts[1].startsWith("newest:") && numberIn(said) > numberIn(known)))
            known = said;
    }
    return Done{};
}

void ServerMemory::add(const std::string& subject, const std::string& said)
{
    const auto whole = m_server() + ' ' + subject;
    m_known[whole] = said;
    QDir().mkpath(QFileInfo(m_file).path());
    const auto line = whole + ' ' + said + '\n';
    const int file = ::open(m_file.toLocal8Bit().constData(),
                            O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return;
    // One write, so that two programs' lines do not mix. A short one is no line, and not read.
    (void)!::write(file, line.data(), line.size());
    ::close(file);
}

Result<Done> ServerMemory::meet(const std::string& name, const std::string& id,
                                const char* otherwise)
{
    if (auto done = read(); !done)
        return done;
    const std::pair<std::string, std::string> sayings[] = {{"at:" + name, id}, {"of:" + id, name}};
    for (const auto& [subject, said] : sayings) {
        const auto known = m_known.find(m_server() + ' ' + subject);
        if (known == m_known.end())
            add(subject, said);
        else if (known->second != said && stoodInFor(known->second) != said)
            return Error{ErrorKind::Forged, otherwise, "met " + known->second + ", not " + said,
                         std::string(domain::memoryField)};
    }
    return Done{};
}

std::string ServerMemory::stoodInFor(std::string id) const
{
    // A file of somebody else's making could lead in circles.
    for (int moves = 0; moves < mostMoves; ++moves) {
        const auto known = m_known.find(m_server() + " moved:" + id);
        if (known == m_known.end())
            break;
        id = known->second;
    }
    return id;
}

Result<std::optional<domain::SecretId>> ServerMemory::secretAt(const Place& place)
{
    if (auto done = read(); !done)
        return done.error();
    const auto known = m_known.find(m_server() + " at:" + nameOf(place));
    if (known == m_known.end())
        return std::optional<domain::SecretId>();
    return std::optional(domain::SecretId{stoodInFor(known->second)});
}

Result<Done> ServerMemory::meetMove(const domain::SecretId& former, const domain::SecretId& next)
{
    const auto newest = newestOf(former);
    if (!newest)
        return newest.error();
    add("moved:" + former.value, next.value);
    return meetVersion(next, *newest);
}

Result<Done> ServerMemory::meetSecret(const Place& place, const domain::SecretId& secret)
{
    return meet(nameOf(place), secret.value, otherSecret);
}

Result<Done> ServerMemory::meetEnvironment(const domain::OrganizationId& organization,
                                           const std::string& slug,
                                           const domain::EnvironmentId& environment)
{
    return meet(organization.value + "/environments/" + slug, environment.value, otherEnvironment);
}

Result<std::optional<std::string>> ServerMemory::issuer()
{
    if (auto done = read(); !done)
        return done.error();
    const auto known = m_known.find(m_server() + ' ' + issuerSubject);
    return known == m_known.end() ? std::nullopt : std::optional(known->second);
}

Result<Done> ServerMemory::meetIssuer(const std::string& issuer)
{
    const auto known = this->issuer();
    if (!known)
        return known.error();
    const bool word = issuer.find_first_of(" \n") == std::string::npos;
    if (word && *known != issuer && !m_server().starts_with(embeddedServer))
        add(issuerSubject, issuer);
    return Done{};
}

Result<std::uint32_t> ServerMemory::newestOf(const domain::SecretId& secret)
{
    if (auto done = read(); !done)
        return done.error();
    const auto known = m_known.find(m_server() + " newest:" + secret.value);
    return known == m_known.end() ? 0U : numberIn(known->second);
}

Result<Done> ServerMemory::meetVersion(const domain::SecretId& secret, std::uint32_t number)
{
    const auto newest = newestOf(secret);
    if (!newest)
        return newest.error();
    if (number > *newest)
        add("newest:" + secret.value, std::to_string(number));
    return Done{};
}

} // namespace strongroom::client
