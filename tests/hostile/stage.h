// The scene of every attack: an honest identity provider, a runner and two persons, and between
// them a hostile control plane.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/sign_in/control_plane.h"
#include "tests/client/daemons.h"

#include <memory>

namespace strongroom::hostile {

/// All processes are real but for the two persons, who are client::ControlPlane in this one. The
/// identity provider and the organization's authority are out of the attacker's reach.
class Stage
{
public:
    ~Stage();

    /// Signs both persons in and writes two secrets: "stripe" with two versions, "github" with
    /// one; each version has the keys A and B. False if anything of it fails.
    bool start();

    /// Arms an attack, or disarms it for ""; how often the one before changed something.
    int arm(const std::string& attack, const std::string& token = {});
    /// What the runner said to the control plane's own act.
    Error act(const std::string& name, const std::string& token = {});

    Result<client::Revealed> reveal(client::ControlPlane& person,
                                    std::vector<std::string> keys = {});
    /// The newest version of "stripe" again, with one key kept.
    Result<domain::Version> write(client::ControlPlane& person);
    /// What the control plane does to its own store, behind everybody's back.
    bool alterStore(const std::string& sql);
    /// A new client of the same person's, which remembers nothing but what is on the disk, not
    /// signed in; and one that is.
    std::unique_ptr<client::ControlPlane> strangerFor(const QString& username);
    std::unique_ptr<client::ControlPlane> anotherClient();
    bool received(const QByteArray& text) const;

    /// The value of a key of a version of "stripe": findable wherever it turns up.
    static std::string canary(const std::string& key, int version);
    /// True if any value reached the hostile process, in plain or in a common encoding: in what it
    /// received, or in its memory.
    bool leaked();
    /// True if the runner wrote down that it refused for that reason, since the last question.
    bool loggedRefusal(const std::string& reason);

    bool restartRunner();
    /// To be called before start(): the runner's clock is ahead by the seconds in the file "clock".
    void moveRunnersClock(const QString& library);
    QString folder(const QString& name) const { return m_folder.filePath(name); }

    std::unique_ptr<client::ControlPlane> alice;
    std::unique_ptr<client::ControlPlane> bob;
    domain::OrganizationId organization{};
    domain::SecretId stripe{};
    domain::SecretId github{};
    test::FormBrowser bobBrowser;
    QProcess server;
    QProcess runner;

private:
    bool makeFiles();
    void configureRunner();
    void startRunner();
    bool startServer();
    bool addBob();
    bool makeSecrets();
    std::unique_ptr<client::ControlPlane> clientFor(const QString& username);
    Result<client::HttpReply> order(const char* path, const std::string& attack,
                                    const std::string& token = {});

    QTemporaryDir m_folder;
    test::Daemons m_issuer;
    test::FormBrowser m_aliceBrowser;
    std::string m_fingerprint{};
    qint64 m_logRead = 0;
};

} // namespace strongroom::hostile
