// Whether another version of this program is there, as the computer itself knows: no network of
// ours is asked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/help/update_banner.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace strongroom::console {

/// What `apt-cache policy` says of a package, held against the version that runs; none if it offers
/// nothing newer. Debian's epoch and revision are no part of our version.
std::optional<QString> newerCandidate(const QByteArray& policy, const QString& running);

/// None if the stamp is unreadable, or not of a newer version.
std::optional<QString> newerStamp(const QByteArray& stamp, const QString& running);

struct PackagePlaces
{
    QString stamp{};    ///< The file in which the package says its version.
    QString aptCache{}; ///< Empty: the package's channel is not asked.
    /// Beside the program that runs: a build folder has neither.
    static PackagePlaces ofThisProgram();
};

/// Looks soon after the start and once an hour; the package database is asked offline, and answers
/// from what the system's own updates have fetched.
class PackageChannel : public QObject
{
    Q_OBJECT

public:
    PackageChannel(PackagePlaces places, QString running, QObject* parent = nullptr);
    ~PackageChannel() override;

    void begin();
    void look();

signals:
    void found(const strongroom::ui::UpdateNews& news);

private:
    void ask();

    const PackagePlaces m_places;
    const QString m_running;
    QProcess m_policy;
    QTimer m_again;
};

} // namespace strongroom::console
