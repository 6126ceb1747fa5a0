// OpenFGA's own stores: every assertion of every test holds on the embedded evaluator.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/stores/store_tests.h"

#include <QDirIterator>
#include <QTest>

using namespace strongroom;
using namespace strongroom::authz;

class StoreVectorsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersAsOpenFgaDoes_data();
    void answersAsOpenFgaDoes();
};

namespace {

QString folder()
{
    return qEnvironmentVariable("STRONGROOM_VECTORS") + "/openfga";
}

} // namespace

void StoreVectorsTest::initTestCase()
{
    if (!QDir(folder()).exists())
        QSKIP("the public vectors are not here (openfga)");
}

void StoreVectorsTest::answersAsOpenFgaDoes_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(folder(), {"*.fga.yaml"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        QTest::newRow(qPrintable(path.mid(folder().size() + 1))) << path;
    }
}

void StoreVectorsTest::answersAsOpenFgaDoes()
{
    QFETCH(QString, path);

    const auto store = stores::readStoreFile(path.toStdString(), false);
    QVERIFY2(store, store ? "" : store.error().message.c_str());
    const auto outcomes = stores::runStoreTests(*store);

    QVERIFY2(outcomes, outcomes ? "" : outcomes.error().message.c_str());
    QVERIFY(!outcomes->empty());
    for (const auto& test : *outcomes) {
        QVERIFY(!test.assertions.empty());
        for (const auto& one : test.assertions)
            QVERIFY2(one.passed, (test.name + ": " + one.question + ": " + one.reason).c_str());
    }
}

QTEST_GUILESS_MAIN(StoreVectorsTest)
#include "store_vectors_test.moc"
