// The two daemons for a test, in a folder of their own, and a browser made of HTTP.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

namespace strongroom::test {

inline QByteArray fileText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Daemons
{
public:
    bool start()
    {
        QProcess init;
        init.start(program("strongroomd"), {"init", "--embedded", "--data", folder()});
        if (!init.waitForFinished(30000) || init.exitCode() != 0)
            return false;
        server.start(program("strongroomd"),
                     {"serve", "--config", folder() + "/strongroomd.json", "--ready-file",
                      folder() + "/ready.json", "--exit-with-parent"});
        startRunner();
        return QTest::qWaitFor([this] { return QFile::exists(folder() + "/ready.json"); }, 30000);
    }
    void startRunner()
    {
        runner.start(program("strongroom-runner"),
                     {"run", "--config", folder() + "/runner/runner.json", "--exit-with-parent"});
    }
    ~Daemons()
    {
        for (auto* process : {&runner, &server}) {
            process->terminate();
            process->waitForFinished(10000);
        }
    }

    QString folder() const { return m_folder.filePath("data"); }
    QUrl address() const
    {
        return QJsonDocument::fromJson(fileText(folder() + "/ready.json"))
            .object()["api"]
            .toString();
    }
    QByteArray caPem() const { return fileText(folder() + "/ca.pem"); }
    QString setupToken() const
    {
        return QString::fromLatin1(fileText(folder() + "/setup-token").trimmed());
    }

    QProcess server;
    QProcess runner;

private:
    static QString program(const char* name)
    {
        return QCoreApplication::applicationDirPath() + '/' + name;
    }

    QTemporaryDir m_folder;
};

/// Fills the sign-in form in, as a person would, and follows the way back to the console.
class FormBrowser
{
public:
    QString username = "alice";
    QString password = "correct horse battery";

    bool open(const QUrl& url)
    {
        auto* page = m_network.get(QNetworkRequest(url));
        QObject::connect(page, &QNetworkReply::finished, page,
                         [this, page, url] { submit(page, url); });
        return true;
    }

private:
    void submit(QNetworkReply* page, const QUrl& url)
    {
        page->deleteLater();
        QUrlQuery form;
        const auto html = QString::fromUtf8(page->readAll());
        static const QRegularExpression field("name=\"(\\w+)\"[^>]*? value=\"([^\"]*)\"");
        for (const auto& match : field.globalMatch(html)) {
            const auto name = match.captured(1);
            form.addQueryItem(name, QUrl::toPercentEncoding(name.contains("password") ? password
                                                            : name == "username"      ? username
                                                            : name == "display_name"
                                                                ? QString("Alice")
                                                                : match.captured(2)));
        }
        QNetworkRequest request(url.adjusted(QUrl::RemoveQuery));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        auto* answer = m_network.post(request, form.toString(QUrl::FullyEncoded).toLatin1());
        QObject::connect(answer, &QNetworkReply::finished, answer, [this, answer] {
            answer->deleteLater();
            const auto back =
                answer->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
            if (back.isValid())
                m_network.get(QNetworkRequest(back));
        });
    }

    QNetworkAccessManager m_network;
};

} // namespace strongroom::test
