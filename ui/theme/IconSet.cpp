// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/IconSet.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace postinsyn {

namespace {

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, std::optional<Tone> tone) : m_name(std::move(name)), m_tone(tone)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = colorFor(mode);
        const QString key = QStringLiteral("line-icon/%1/%2x%3/%4/%5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color.rgba())
                                .arg(scale);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(QStringLiteral(":/icons/") + m_name + QStringLiteral(".svg"));
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isOpen, "lineIcon", qPrintable(m_name));
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const int side = std::min(size.width(), size.height());
        renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0,
                                         side, side));
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (m_tone)
            return Theme::current().toneColor(*m_tone);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText
                                                     : QPalette::WindowText);
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

}

QIcon lineIcon(const QString& name)
{
    return QIcon(new LineIconEngine(name, std::nullopt));
}

QIcon lineIcon(const QString& name, Tone tone)
{
    return QIcon(new LineIconEngine(name, tone));
}

QIcon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return lineIcon(QStringLiteral("ok"), tone);
    case Tone::Warning:
        return lineIcon(QStringLiteral("warning"), tone);
    case Tone::Error:
        return lineIcon(QStringLiteral("error"), tone);
    case Tone::Accent:
        return lineIcon(QStringLiteral("info"), tone);
    case Tone::Neutral:
        break;
    }
    return lineIcon(QStringLiteral("circle"), tone);
}

}
