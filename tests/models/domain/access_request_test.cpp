// What somebody typed, as a request for access; and nothing out of what is no path.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/access_request.h"

#include <QTest>

using namespace strongroom;
using domain::AccessRequest;

class AccessRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void readsPaths_data();
    void readsPaths();
    void refusesWhatIsNoName_data();
    void refusesWhatIsNoName();
    void isToldFromGrants();
};

void AccessRequestTest::readsPaths_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("path");
    QTest::newRow("both") << "prod/ledger-db"
                          << "prod"
                          << "ledger-db"
                          << "prod/ledger-db";
    QTest::newRow("an environment") << "/prod"
                                    << "prod"
                                    << ""
                                    << "prod/";
    QTest::newRow("an environment, too") << "prod/"
                                         << "prod"
                                         << ""
                                         << "prod/";
    QTest::newRow("a secret") << " ledger-db "
                              << ""
                              << "ledger-db"
                              << "ledger-db";
    QTest::newRow("names with spaces") << "Production EU / Ledger DB"
                                       << "Production EU"
                                       << "Ledger DB"
                                       << "Production EU/Ledger DB";
    QTest::newRow("words") << "ledger db"
                           << ""
                           << ""
                           << "";
    QTest::newRow("three parts") << "acme/prod/ledger"
                                 << ""
                                 << ""
                                 << "";
    QTest::newRow("nothing") << "  "
                             << ""
                             << ""
                             << "";
    QTest::newRow("a slash") << "/"
                             << ""
                             << ""
                             << "";
    QTest::newRow("a control character") << "prod/a\tb"
                                         << ""
                                         << ""
                                         << "";
    QTest::newRow("too long") << QString(201, 'a') << ""
                              << ""
                              << "";
}

void AccessRequestTest::readsPaths()
{
    QFETCH(QString, typed);
    QFETCH(QString, environment);
    QFETCH(QString, secret);
    QFETCH(QString, path);

    const auto request = domain::accessRequestOf(typed.toStdString());

    QCOMPARE(request.has_value(), !path.isEmpty());
    if (!request)
        return;
    QCOMPARE(QString::fromStdString(request->environment), environment);
    QCOMPARE(QString::fromStdString(request->secret), secret);
    QCOMPARE(QString::fromStdString(pathOf(*request)), path);
}

void AccessRequestTest::refusesWhatIsNoName_data()
{
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << "secret";
    QTest::newRow("a path") << QByteArray("a/b") << QByteArray() << "environment";
    QTest::newRow("no UTF-8") << QByteArray("prod") << QByteArray("\xff") << "secret";
    QTest::newRow("a line break") << QByteArray("prod") << QByteArray("a\nb") << "secret";
}

void AccessRequestTest::refusesWhatIsNoName()
{
    QFETCH(QByteArray, environment);
    QFETCH(QByteArray, secret);
    QFETCH(QString, field);

    const auto checked = check(AccessRequest{environment.toStdString(), secret.toStdString(), {}});

    QVERIFY(!checked);
    QCOMPARE(QString::fromStdString(checked.error().field), field);
}

void AccessRequestTest::isToldFromGrants()
{
    domain::Approval approval;
    approval.resourceKind = "secret";
    QVERIFY(!isAccessRequest(approval));
    approval.resourceKind = domain::kindOf({"prod", "ledger-db", {}});
    QVERIFY(isAccessRequest(approval));
    approval.resourceKind = domain::kindOf({"prod", {}, {}});
    QVERIFY(isAccessRequest(approval));
}

QTEST_GUILESS_MAIN(AccessRequestTest)
#include "access_request_test.moc"
