// A stamp on the disk first: what is installed already needs no look at what could be.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/package_channel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVersionNumber>

#include <chrono>

namespace strongroom::console {
namespace {

constexpr std::chrono::seconds afterStart{20}; // The start itself has better things to do.
constexpr std::chrono::hours between{1};
constexpr qint64 longest = 64 * 1024;

/// "2:1.4.0-1+deb12u1" is our 1.4.0; "1.4.0~rc1" comes before it, and is not offered as it.
std::optional<QVersionNumber> upstreamOf(QString version)
{
    version = version.trimmed();
    version = version.mid(version.indexOf(':') + 1);
    version = version.section('-', 0, 0).section('+', 0, 0);
    qsizetype end = 0;
    const auto number = QVersionNumber::fromString(version, &end);
    if (number.isNull() || end != version.size())
        return std::nullopt;
    return number;
}

std::optional<QString> ifNewer(const QString& offered, const QString& running)
{
    const auto there = upstreamOf(offered);
    const auto here = upstreamOf(running);
    if (!there || !here || *there <= *here)
        return std::nullopt;
    return there->toString();
}

} // namespace

std::optional<QString> newerCandidate(const QByteArray& policy, const QString& running)
{
    for (const auto& line : policy.split('\n'))
        if (line.trimmed().startsWith("Candidate:"))
            return ifNewer(QString::fromUtf8(line.mid(line.indexOf(':') + 1)), running);
    return std::nullopt;
}

std::optional<QString> newerStamp(const QByteArray& stamp, const QString& running)
{
    return ifNewer(QString::fromUtf8(stamp), running);
}

PackagePlaces PackagePlaces::ofThisProgram()
{
    PackagePlaces places;
    const auto folder = QCoreApplication::applicationDirPath();
    places.stamp = QDir(folder).filePath("../share/strongroom/version");
    // What was not installed by a package is not updated by one.
    const QString aptCache = "/usr/bin/apt-cache";
    if (folder == "/usr/bin" && QFileInfo(aptCache).isExecutable())
        places.aptCache = aptCache;
    return places;
}

PackageChannel::PackageChannel(PackagePlaces places, QString running, QObject* parent)
    : QObject(parent), m_places(std::move(places)), m_running(std::move(running))
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", "C");
    m_policy.setProcessEnvironment(environment);
    m_policy.setStandardInputFile(QProcess::nullDevice());
    m_policy.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_policy, &QProcess::finished, this, [this](int code) {
        const auto newer =
            code == 0 ? newerCandidate(m_policy.readAllStandardOutput(), m_running) : std::nullopt;
        if (newer)
            emit found({ui::UpdateNews::Kind::Offered, *newer});
    });
    m_again.setInterval(between);
    connect(&m_again, &QTimer::timeout, this, &PackageChannel::look);
}

PackageChannel::~PackageChannel()
{
    m_policy.disconnect(this); // It is killed with us, and that is no news.
}

void PackageChannel::begin()
{
    QTimer::singleShot(afterStart, this, &PackageChannel::look);
    m_again.start();
}

void PackageChannel::look()
{
    if (!ui::updatesAreTold())
        return;
    QFile stamp(m_places.stamp);
    if (stamp.open(QIODevice::ReadOnly))
        if (const auto newer = newerStamp(stamp.read(longest), m_running); newer)
            return emit found({ui::UpdateNews::Kind::Installed, *newer});
    ask();
}

void PackageChannel::ask()
{
    if (m_places.aptCache.isEmpty() || m_policy.state() != QProcess::NotRunning)
        return;
    m_policy.start(m_places.aptCache, {"policy", "strongroom"});
}

} // namespace strongroom::console
