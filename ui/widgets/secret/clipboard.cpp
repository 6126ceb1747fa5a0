// Data made on demand, with the hint that password managers give.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secret/clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

namespace strongroom::ui {
namespace {

constexpr int life = 30;

class SecretMime : public QMimeData
{
public:
    explicit SecretMime(SecretBytes value) : m_value(std::move(value)) {}

    QStringList formats() const override { return {"text/plain", "x-kde-passwordManagerHint"}; }
    bool hasFormat(const QString& type) const override { return formats().contains(type); }

protected:
    QVariant retrieveData(const QString& type, QMetaType) const override
    {
        if (type == "x-kde-passwordManagerHint")
            return QByteArray("secret");
        const auto bytes = m_value.reveal();
        return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                          static_cast<qsizetype>(bytes.size()));
    }

private:
    SecretBytes m_value;
};

} // namespace

Clipboard::Clipboard(QObject* parent) : QObject(parent)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &Clipboard::tick);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &Clipboard::clear);
}

void Clipboard::copy(const SecretBytes& value)
{
    if (value.size() == 0)
        return;
    QGuiApplication::clipboard()->setMimeData(new SecretMime(value.clone()), QClipboard::Clipboard);
    m_left = life;
    m_second.start();
    emit secondsLeft(m_left);
}

void Clipboard::clear()
{
    if (m_left == 0)
        return;
    m_left = 0;
    m_second.stop();
    // Somebody else may have copied something meanwhile; that is theirs.
    if (QGuiApplication::clipboard()->ownsClipboard())
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    emit secondsLeft(0);
}

void Clipboard::tick()
{
    if (m_left <= 1)
        return clear();
    emit secondsLeft(--m_left);
}

} // namespace strongroom::ui
