// moto, an emulator of AWS, on a port of its own; it checks signatures and policies.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/aws/aws_session.h"
#include "tests/providers/stores/bao_server.h"

#include <QFileInfo>

#include <utility>
#include <vector>

namespace strongroom::test {

class MotoServer
{
public:
    MotoServer() = default;
    MotoServer(const MotoServer&) = delete;
    MotoServer& operator=(const MotoServer&) = delete;
    ~MotoServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Empty once it answers; else why it does not. From then on only `admin` may do anything.
    QString start()
    {
        const auto program = installed("install_moto.sh");
        if (program.isEmpty())
            return "moto is not here and cannot be installed (pip, scripts/install_moto.sh)";
        QTcpServer port;
        port.listen(QHostAddress::LocalHost);
        const auto number = QString::number(port.serverPort());
        port.close();
        m_url = "http://127.0.0.1:" + number;
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QFileInfo(program).path() + "/python",
                        {STRONGROOM_SOURCE_DIR "/tests/support/moto_service.py", "-H", "127.0.0.1",
                         "-p", number});
        const QDeadlineTimer end(60'000);
        while (!isUp())
            if (end.hasExpired() || m_process.waitForFinished(50))
                return "moto has started and does not answer";
        m_admin = {"none", SecretBytes::copyOf("none"), {}};
        m_admin = user("admin", R"({"Version":"2012-10-17","Statement":[
            {"Effect":"Allow","Action":"*","Resource":"*"}]})");
        providers::HttpRequest shut{"POST", m_url.toStdString() + "/moto-api/reset-auth"};
        shut.body = SecretBytes::copyOf("0");
        return m_client.send(shut) ? QString() : "moto does not check rights";
    }
    const QString& url() const { return m_url; }

    /// Keys of a new user of that policy.
    providers::AwsCredentials user(const std::string& name, const std::string& policy)
    {
        iam({{"Action", "CreateUser"}, {"UserName", name}});
        iam({{"Action", "PutUserPolicy"},
             {"UserName", name},
             {"PolicyName", "store"},
             {"PolicyDocument", policy}});
        const auto xml = iam({{"Action", "CreateAccessKey"}, {"UserName", name}});
        return {std::string(providers::xmlText(xml, "AccessKeyId")),
                SecretBytes::copyOf(providers::xmlText(xml, "SecretAccessKey")),
                {}};
    }
    /// Its ARN.
    std::string role(const std::string& name, const std::string& trust, const std::string& policy)
    {
        const auto xml = iam(
            {{"Action", "CreateRole"}, {"RoleName", name}, {"AssumeRolePolicyDocument", trust}});
        iam({{"Action", "PutRolePolicy"},
             {"RoleName", name},
             {"PolicyName", "store"},
             {"PolicyDocument", policy}});
        return std::string(providers::xmlText(xml, "Arn"));
    }

private:
    bool isUp()
    {
        const auto answer =
            m_client.send(providers::HttpRequest{"GET", m_url.toStdString() + "/moto-api/"});
        return answer && answer->status == 200;
    }
    std::string iam(const std::vector<std::pair<std::string, std::string>>& parameters)
    {
        providers::FormBody form;
        form.add("Version", "2010-05-08");
        // moto writes forms anew before it checks their signature, and spaces in another way.
        for (auto [name, value] : parameters) {
            std::erase_if(value, [](char one) { return one == ' ' || one == '\n'; });
            form.add(name, value);
        }
        providers::HttpRequest request{
            "POST",
            m_url.toStdString() + "/",
            {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}}};
        request.body = form.take();
        const auto signing =
            providers::signRequest(request, m_admin, {"us-east-1", "iam", m_clock.now()});
        const auto answer = m_client.send(request);
        if (!signing || !answer || !answer->isFine())
            qWarning("IAM: %s", answer ? std::string(answer->text()).c_str() : "no answer");
        return answer ? std::string(answer->text()) : std::string();
    }

    QProcess m_process{};
    QString m_url{};
    SystemClock m_clock{};
    providers::AwsCredentials m_admin{};
    providers::Outbound m_outbound{
        providers::OutboundRules::parse(std::vector<std::string>{"127.0.0.1"}).value()};
    providers::HttpsClient m_client{{}, m_outbound};
};

} // namespace strongroom::test
