// Where links from outside come in: a console that runs takes them from one that was started with a
// link.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <functional>

namespace strongroom::console {

/// A socket of this person's alone. What comes in is a link to look at and nothing else: whoever
/// hears of it holds it against the forms that there are.
class LinkDoor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the folder of this session.
    static QString address();
    using Passed = std::function<void(bool)>;
    /// Hands the link to a console that runs; `then` hears whether there was one that took it.
    static void pass(const QString& link, QObject* asker, const Passed& then);
    /// False if another console has the door already.
    bool open();

signals:
    void came(const QString& link);

private:
    void take(QLocalSocket* caller);

    QLockFile m_lock{address() + ".lock"};
    QLocalServer m_server;
};

} // namespace strongroom::console
